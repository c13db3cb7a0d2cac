COMMENT ON TABLE account IS E'What''s "new", 100%: \\ and $$';
COMMENT ON TABLE shop IS NULL;
COMMENT ON COLUMN account.a IS 'It''s a
new line';
COMMENT ON COLUMN account.b IS 'It''s new';
COMMENT ON COLUMN account.c IS NULL;
