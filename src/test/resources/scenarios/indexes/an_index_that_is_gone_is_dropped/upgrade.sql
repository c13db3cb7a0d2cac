DROP INDEX account_email_idx;
DROP INDEX account_hash_idx;
