ALTER TABLE account DROP CONSTRAINT account_of_age;
ALTER TABLE account ADD CONSTRAINT account_of_age CHECK (age > 18);
