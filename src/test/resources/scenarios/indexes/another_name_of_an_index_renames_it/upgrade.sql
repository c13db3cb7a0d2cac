ALTER INDEX account_name RENAME TO account_name_idx;
