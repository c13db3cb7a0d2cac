ALTER TABLE account ALTER COLUMN since TYPE timestamp(6) with time zone;
ALTER TABLE account ALTER COLUMN until TYPE timestamp(6) without time zone;
