DROP VIEW shouting;
CREATE VIEW shouting AS
select id, upper(name) as shout from account where name is not null;
