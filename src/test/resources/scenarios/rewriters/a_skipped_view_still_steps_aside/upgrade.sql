DROP VIEW old_view;
ALTER TABLE account ALTER COLUMN id TYPE bigint;
CREATE VIEW old_view AS
SELECT id
   FROM account;
