DROP CAST (character varying AS mood);
DROP CAST (mood AS integer);
DROP CAST (character varying AS state);
CREATE CAST (character varying AS mood) WITH INOUT AS IMPLICIT;
CREATE CAST (character varying AS state) WITH INOUT AS IMPLICIT;
CREATE CAST (state AS character varying) WITH INOUT AS IMPLICIT;
