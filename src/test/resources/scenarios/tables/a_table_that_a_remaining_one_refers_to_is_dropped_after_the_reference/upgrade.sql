ALTER TABLE shop DROP CONSTRAINT shop_city_fkey;
DROP TABLE city;
