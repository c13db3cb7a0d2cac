ALTER TABLE account ALTER COLUMN share TYPE integer USING share::text::integer;
DROP DOMAIN percent;
