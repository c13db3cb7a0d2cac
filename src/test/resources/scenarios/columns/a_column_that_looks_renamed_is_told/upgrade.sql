ALTER TABLE author DROP COLUMN nick;
ALTER TABLE author ADD COLUMN height integer;
ALTER TABLE author ADD COLUMN penname character varying(255);
