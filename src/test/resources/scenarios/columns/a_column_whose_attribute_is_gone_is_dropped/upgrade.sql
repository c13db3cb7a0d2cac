DROP INDEX account_name_idx;
ALTER TABLE account DROP COLUMN name;
