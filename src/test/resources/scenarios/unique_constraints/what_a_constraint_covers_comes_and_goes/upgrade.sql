ALTER TABLE account DROP CONSTRAINT account_code;
ALTER TABLE account DROP CONSTRAINT account_name;
ALTER TABLE account ADD CONSTRAINT account_code UNIQUE (code) INCLUDE (place);
ALTER TABLE account ADD CONSTRAINT account_name UNIQUE (name);
