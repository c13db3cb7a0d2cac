DROP CAST (character varying AS state);
DROP CAST (state AS character varying);
ALTER TYPE state RENAME TO state_old;
CREATE TYPE state AS ENUM ('CLOSED', 'OPEN');
ALTER TABLE account ALTER COLUMN state TYPE state USING state::text::state;
DROP TYPE state_old;
CREATE CAST (character varying AS state) WITH INOUT AS IMPLICIT;
CREATE CAST (state AS character varying) WITH INOUT AS IMPLICIT;
