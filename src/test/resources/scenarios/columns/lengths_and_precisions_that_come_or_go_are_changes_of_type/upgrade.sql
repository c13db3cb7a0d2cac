ALTER TABLE account ALTER COLUMN at TYPE timestamp without time zone;
ALTER TABLE account ALTER COLUMN balance TYPE numeric(10,2);
ALTER TABLE account ALTER COLUMN name TYPE character varying(255);
