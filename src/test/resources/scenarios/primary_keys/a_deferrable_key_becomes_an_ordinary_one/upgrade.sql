ALTER TABLE account DROP CONSTRAINT account_pkey;
ALTER TABLE account ADD CONSTRAINT account_pkey PRIMARY KEY (id);
