DROP VIEW names;
DROP MATERIALIZED VIEW counted;
ALTER TABLE account ALTER COLUMN id TYPE bigint;
CREATE MATERIALIZED VIEW counted WITH (fillfactor = 70) AS
SELECT count(id) AS n
   FROM account;
COMMENT ON COLUMN counted.n IS 'how many';
DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'pg_monitor') THEN GRANT SELECT ON counted TO pg_monitor; END IF; END $$;
CREATE VIEW names WITH (check_option = 'local', security_barrier = true) AS
SELECT id,
    name
   FROM account;
COMMENT ON VIEW names IS 'whom we know';
COMMENT ON COLUMN names.name IS 'it''s what they say';
DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'pg_monitor') THEN GRANT SELECT, UPDATE (name) ON names TO pg_monitor WITH GRANT OPTION; END IF; END $$;
DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'pg_signal_backend') THEN GRANT INSERT ON names TO pg_signal_backend; END IF; END $$;
GRANT SELECT ON names TO public;
