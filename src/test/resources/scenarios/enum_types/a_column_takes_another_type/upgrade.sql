ALTER TABLE account ALTER COLUMN state DROP DEFAULT;
CREATE TYPE state AS ENUM ('CLOSED', 'OPEN');
CREATE CAST (character varying AS state) WITH INOUT AS IMPLICIT;
CREATE CAST (state AS character varying) WITH INOUT AS IMPLICIT;
ALTER TABLE account ALTER COLUMN state TYPE state USING state::text::state;
ALTER TABLE account ALTER COLUMN state SET DEFAULT 'OPEN';
DROP CAST (character varying AS old_state);
DROP CAST (old_state AS character varying);
DROP TYPE old_state;
