ALTER TABLE account ADD CONSTRAINT account_email_key UNIQUE (email);
