CREATE TYPE state AS ENUM ('CLOSED', 'OPEN');
CREATE CAST (character varying AS state) WITH INOUT AS IMPLICIT;
CREATE CAST (state AS character varying) WITH INOUT AS IMPLICIT;
ALTER TABLE account ADD COLUMN state state;
