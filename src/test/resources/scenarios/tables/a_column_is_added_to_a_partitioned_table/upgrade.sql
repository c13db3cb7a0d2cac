ALTER TABLE reading ADD COLUMN unit character varying(5);
