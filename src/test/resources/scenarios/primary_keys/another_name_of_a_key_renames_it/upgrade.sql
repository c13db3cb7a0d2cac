ALTER TABLE account RENAME CONSTRAINT account_pkey TO pk_account;
