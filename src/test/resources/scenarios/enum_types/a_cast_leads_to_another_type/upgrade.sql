DROP CAST (state AS text);
CREATE CAST (state AS character varying) WITH INOUT AS IMPLICIT;
