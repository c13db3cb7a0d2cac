DROP VIEW checked;
DROP VIEW cheap;
DROP MATERIALIZED VIEW price;
DROP VIEW plain;
DROP VIEW guarded;
DROP INDEX title_id;
DROP INDEX title_of;
CREATE INDEX title_of ON titles (title DESC);
CREATE UNIQUE INDEX title_is ON titles (id, title);
CREATE VIEW guarded AS
SELECT id,
    title
   FROM book;
CREATE VIEW plain WITH (security_invoker = true) AS
SELECT id
   FROM book;
CREATE MATERIALIZED VIEW price WITH (fillfactor = 80) AS
SELECT id,
    price
   FROM book;
CREATE UNIQUE INDEX price_is ON price (id, price);
CREATE INDEX price_of ON price (price DESC);
CREATE VIEW cheap AS
SELECT id
   FROM price
  WHERE (price < (5)::numeric);
CREATE VIEW checked WITH (check_option = 'cascaded') AS
SELECT id
   FROM book
  WHERE (price > (3)::numeric);
