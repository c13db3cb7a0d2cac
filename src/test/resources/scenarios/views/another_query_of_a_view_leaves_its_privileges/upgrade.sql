DROP VIEW shouting;
CREATE VIEW shouting WITH (security_barrier = true) AS
select id, upper(name) as shout from account where name is not null;
DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'pg_monitor') THEN GRANT SELECT ON shouting TO pg_monitor; END IF; END $$;
