DROP VIEW title;
DROP VIEW cheap;
DROP MATERIALIZED VIEW price;
CREATE VIEW price AS
SELECT id,
    price
   FROM book;
CREATE VIEW cheap AS
SELECT id
   FROM price
  WHERE (price < (5)::numeric);
CREATE MATERIALIZED VIEW title AS
SELECT id,
    title
   FROM book;
CREATE UNIQUE INDEX title_of ON title (id);
