ALTER TABLE halt RENAME TO station;
ALTER TABLE account RENAME COLUMN name TO nickname;
