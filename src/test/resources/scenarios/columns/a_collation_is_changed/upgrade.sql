ALTER TABLE account ALTER COLUMN code TYPE character varying(255) COLLATE "C";
ALTER TABLE account ALTER COLUMN name TYPE character varying(255);
