ALTER TABLE account DROP COLUMN foo;
ALTER TABLE account ADD COLUMN foo integer;
