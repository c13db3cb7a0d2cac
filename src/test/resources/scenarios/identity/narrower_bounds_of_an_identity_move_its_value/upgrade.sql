DO 'BEGIN EXECUTE pg_catalog.format(''SELECT setval(%1$L, 1000, false) FROM %1$s WHERE last_value < 1000'', pg_get_serial_sequence(''above'', ''id'')); END';
ALTER TABLE above ALTER COLUMN id SET MINVALUE 1000 SET START WITH 1000;
ALTER TABLE apart ALTER COLUMN id SET MINVALUE -9223372036854775808 SET MAXVALUE 9223372036854775807;
DO 'BEGIN EXECUTE pg_catalog.format(''SELECT setval(%1$L, -1, false) FROM %1$s WHERE last_value > -1'', pg_get_serial_sequence(''apart'', ''id'')); END';
ALTER TABLE apart ALTER COLUMN id SET INCREMENT BY -1 SET MINVALUE -9223372036854775808 SET MAXVALUE -1 SET START WITH -1;
