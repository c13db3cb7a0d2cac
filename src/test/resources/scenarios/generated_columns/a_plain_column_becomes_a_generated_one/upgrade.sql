ALTER TABLE person DROP COLUMN shout;
ALTER TABLE person ADD COLUMN shout character varying(255) GENERATED ALWAYS AS (upper(name)) STORED;
