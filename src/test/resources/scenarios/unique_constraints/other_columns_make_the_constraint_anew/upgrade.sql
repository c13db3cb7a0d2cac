ALTER TABLE account DROP CONSTRAINT uq_account_email;
ALTER TABLE account ADD CONSTRAINT uq_account_email UNIQUE (email, tenant);
