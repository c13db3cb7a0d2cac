ALTER TABLE customer ALTER COLUMN home TYPE jsonb USING to_jsonb(home);
DROP TYPE address;
CREATE TYPE address AS (zip character varying(10), city character varying(255), street character varying(255));
ALTER TABLE customer ALTER COLUMN home TYPE address USING jsonb_populate_record(NULL::address, home);
