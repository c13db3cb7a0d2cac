DROP CAST (state AS integer);
CREATE CAST (state AS integer) WITH FUNCTION as_count(state) AS ASSIGNMENT;
