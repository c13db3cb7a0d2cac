ALTER TABLE account ALTER COLUMN amount TYPE numeric;
ALTER TABLE account ALTER COLUMN bits TYPE bit varying;
ALTER TABLE account ALTER COLUMN clock TYPE time without time zone;
ALTER TABLE account ALTER COLUMN name TYPE character varying;
ALTER TABLE account ALTER COLUMN pause TYPE interval;
ALTER TABLE account ALTER COLUMN rest TYPE interval(3);
ALTER TABLE account ALTER COLUMN span TYPE interval;
