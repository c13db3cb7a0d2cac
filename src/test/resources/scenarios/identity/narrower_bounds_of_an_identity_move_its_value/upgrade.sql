SELECT setval(pg_get_serial_sequence('above', 'id')::regclass, 1000, false) WHERE coalesce(pg_sequence_last_value(pg_get_serial_sequence('above', 'id')::regclass), 1) < 1000;
ALTER TABLE above ALTER COLUMN id SET MINVALUE 1000 SET START WITH 1000;
ALTER TABLE apart ALTER COLUMN id SET MINVALUE -9223372036854775808 SET MAXVALUE 9223372036854775807;
SELECT setval(pg_get_serial_sequence('apart', 'id')::regclass, -1, false) WHERE coalesce(pg_sequence_last_value(pg_get_serial_sequence('apart', 'id')::regclass), 1) > -1;
ALTER TABLE apart ALTER COLUMN id SET INCREMENT BY -1 SET MINVALUE -9223372036854775808 SET MAXVALUE -1 SET START WITH -1;
