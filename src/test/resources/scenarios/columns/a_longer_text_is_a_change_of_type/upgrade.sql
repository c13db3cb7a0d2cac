ALTER TABLE account ALTER COLUMN name TYPE character varying(50);
ALTER TABLE account ALTER COLUMN note TYPE text;
