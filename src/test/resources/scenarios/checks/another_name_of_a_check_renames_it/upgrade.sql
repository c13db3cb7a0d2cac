ALTER TABLE account RENAME CONSTRAINT account_age_check TO account_of_age;
