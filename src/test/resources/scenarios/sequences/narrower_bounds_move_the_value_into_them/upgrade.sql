SELECT setval('"Within"', 50, true) FROM "Within" WHERE last_value > 50;
ALTER SEQUENCE "Within" MAXVALUE 50;
SELECT setval('above_numbers', 1000, false) FROM above_numbers WHERE last_value < 1000;
ALTER SEQUENCE above_numbers MINVALUE 1000 START WITH 1000;
ALTER SEQUENCE apart_numbers AS bigint MINVALUE -9223372036854775808 MAXVALUE 9223372036854775807;
SELECT setval('apart_numbers', -1, false) FROM apart_numbers WHERE last_value > -1;
ALTER SEQUENCE apart_numbers INCREMENT BY -1 MINVALUE -9223372036854775808 MAXVALUE -1 START WITH -1;
SELECT setval('full_one', 50, true) FROM full_one WHERE last_value > 50;
ALTER SEQUENCE full_one MAXVALUE 50;
