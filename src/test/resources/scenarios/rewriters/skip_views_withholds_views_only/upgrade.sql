ALTER TABLE account ADD COLUMN name character varying(255);
