COMMENT ON COLUMN account.code IS 'Never empty';
COMMENT ON COLUMN account.id IS 'The key';
COMMENT ON COLUMN account.level IS 'Five';
COMMENT ON COLUMN account.note IS 'Anything';
