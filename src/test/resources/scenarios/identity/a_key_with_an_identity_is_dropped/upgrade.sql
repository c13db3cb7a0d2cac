ALTER TABLE account DROP CONSTRAINT account_pkey;
ALTER TABLE account DROP COLUMN id;
ALTER TABLE account ADD CONSTRAINT account_pkey PRIMARY KEY (code);
