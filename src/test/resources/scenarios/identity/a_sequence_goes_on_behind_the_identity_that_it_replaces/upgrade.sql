ALTER TABLE account ALTER COLUMN id DROP IDENTITY;
CREATE SEQUENCE account_numbers;
SELECT setval('account_numbers', max(id)::bigint) FROM account HAVING max(id) >= 1;
