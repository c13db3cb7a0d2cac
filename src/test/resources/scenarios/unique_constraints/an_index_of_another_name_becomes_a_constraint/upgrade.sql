DROP INDEX ix_account_name;
ALTER TABLE account ADD CONSTRAINT uq_account_name UNIQUE (name);
