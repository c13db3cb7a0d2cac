CREATE INDEX account_named_idx ON account (name) WHERE name is not null;
