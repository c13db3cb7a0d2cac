ALTER TABLE account DROP CONSTRAINT account_alive;
ALTER TABLE account DROP CONSTRAINT account_grown;
ALTER TABLE account ADD CONSTRAINT account_alive CHECK (age < 150);
ALTER TABLE account ADD CONSTRAINT account_grown CHECK (age > 18);
