ALTER TABLE legacy_account ALTER COLUMN name TYPE character varying(100);
COMMENT ON TABLE account IS 'new';
