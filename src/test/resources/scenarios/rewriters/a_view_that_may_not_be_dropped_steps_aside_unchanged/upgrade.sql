DROP VIEW above;
DROP VIEW old_view;
ALTER TABLE account ALTER COLUMN id TYPE bigint;
CREATE VIEW old_view AS
SELECT id
   FROM account;
CREATE VIEW above AS
SELECT id
   FROM old_view;
