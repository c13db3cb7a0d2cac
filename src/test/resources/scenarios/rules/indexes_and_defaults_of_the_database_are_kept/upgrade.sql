DROP INDEX account_name;
DROP INDEX account_rank;
ALTER TABLE account ALTER COLUMN rank SET DEFAULT 2;
CREATE INDEX account_name ON account (name);
