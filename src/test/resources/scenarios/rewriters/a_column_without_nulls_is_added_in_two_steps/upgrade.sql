ALTER TABLE account ADD COLUMN name character varying(255);
update account set name = 'nobody';
ALTER TABLE account ALTER COLUMN name SET NOT NULL;
