DROP INDEX account_name_idx;
CREATE INDEX account_name_idx ON account (name);
