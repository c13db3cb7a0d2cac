DROP VIEW shouting;
ALTER TABLE account DROP COLUMN old;
CREATE VIEW shouting AS
select id, upper(name) as shout from account;
