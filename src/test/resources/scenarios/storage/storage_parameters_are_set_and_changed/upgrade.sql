ALTER TABLE account SET (fillfactor = 70);
ALTER TABLE shop SET (autovacuum_enabled = false, fillfactor = 70);
ALTER INDEX account_name_idx SET (fillfactor = 80);
