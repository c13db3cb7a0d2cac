ALTER TABLE account ADD CONSTRAINT account_pkey PRIMARY KEY (id);
