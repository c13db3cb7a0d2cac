DROP VIEW twice_leveled;
DROP MATERIALIZED VIEW named;
DROP VIEW leveled;
ALTER TABLE account ALTER COLUMN level TYPE bigint;
ALTER TABLE account ALTER COLUMN name TYPE character varying(50);
CREATE VIEW leveled AS
SELECT id,
    level
   FROM account
  WHERE (level > 1);
COMMENT ON VIEW leveled IS 'Those''s levels';
CREATE MATERIALIZED VIEW named AS
SELECT name,
    count(*) AS how_many
   FROM account
  GROUP BY name;
CREATE UNIQUE INDEX named_name_idx ON named (name);
CREATE VIEW twice_leveled AS
SELECT id,
    (level * 2) AS doubled
   FROM leveled;
