ALTER TABLE account DROP CONSTRAINT account_sid_label_key;
