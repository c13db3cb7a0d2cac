DROP TABLE ours.old_account;
