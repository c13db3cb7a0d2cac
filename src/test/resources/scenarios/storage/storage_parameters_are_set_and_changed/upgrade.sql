DROP INDEX account_name_idx;
ALTER TABLE account SET (fillfactor = 70);
ALTER TABLE shop SET (autovacuum_enabled = false, fillfactor = 70);
CREATE INDEX account_name_idx ON account (name) WITH (fillfactor = 80);
