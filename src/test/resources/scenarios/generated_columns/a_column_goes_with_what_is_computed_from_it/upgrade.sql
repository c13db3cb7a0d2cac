DROP INDEX account_foo_idx;
ALTER TABLE account DROP COLUMN foo;
ALTER TABLE account DROP COLUMN bar;
