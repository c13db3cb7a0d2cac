DROP VIEW shouting;
ALTER TABLE account ALTER COLUMN id TYPE bigint;
CREATE VIEW shouting AS
SELECT id,
    name AS shout
   FROM account;
