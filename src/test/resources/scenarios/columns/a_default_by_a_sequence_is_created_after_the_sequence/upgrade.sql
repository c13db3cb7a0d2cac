CREATE SEQUENCE numbers;
ALTER TABLE account ALTER COLUMN number SET DEFAULT nextval('numbers');
