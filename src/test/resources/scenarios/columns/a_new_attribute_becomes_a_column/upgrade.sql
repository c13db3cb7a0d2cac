ALTER TABLE account ADD COLUMN balance numeric(12,2);
ALTER TABLE account ADD COLUMN nick_name character varying(30);
