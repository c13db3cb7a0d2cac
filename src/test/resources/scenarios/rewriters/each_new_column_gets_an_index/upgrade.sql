ALTER TABLE account ADD COLUMN name character varying(255);
CREATE INDEX ix_account_name ON account (name);
ALTER TABLE shop ADD COLUMN name character varying(255);
CREATE INDEX ix_shop_name ON shop (name);
