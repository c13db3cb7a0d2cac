SELECT setval('"Within"'::regclass, 50, true) WHERE coalesce(pg_sequence_last_value('"Within"'::regclass), 1) > 50;
ALTER SEQUENCE "Within" MAXVALUE 50;
SELECT setval('above_numbers'::regclass, 1000, false) WHERE coalesce(pg_sequence_last_value('above_numbers'::regclass), 1) < 1000;
ALTER SEQUENCE above_numbers MINVALUE 1000 START WITH 1000;
ALTER SEQUENCE apart_numbers AS bigint MINVALUE -9223372036854775808 MAXVALUE 9223372036854775807;
SELECT setval('apart_numbers'::regclass, -1, false) WHERE coalesce(pg_sequence_last_value('apart_numbers'::regclass), 1) > -1;
ALTER SEQUENCE apart_numbers INCREMENT BY -1 MINVALUE -9223372036854775808 MAXVALUE -1 START WITH -1;
SELECT setval('full_one'::regclass, 50, true) WHERE coalesce(pg_sequence_last_value('full_one'::regclass), 1) > 50;
ALTER SEQUENCE full_one MAXVALUE 50;
