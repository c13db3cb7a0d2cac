ALTER TABLE account ALTER COLUMN picture TYPE oid USING lo_from_bytea(0, picture);
ALTER TABLE account ALTER COLUMN scan TYPE bytea USING lo_get(scan);
