ALTER TABLE shop DROP CONSTRAINT shop_city_fk;
ALTER TABLE city ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE shop ALTER COLUMN city TYPE bigint USING city::bigint;
ALTER TABLE shop ADD CONSTRAINT shop_city_fk FOREIGN KEY (city) REFERENCES city (id);
