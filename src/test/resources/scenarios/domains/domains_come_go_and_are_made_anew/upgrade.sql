DROP VIEW titles;
ALTER TABLE item ALTER COLUMN amount TYPE text;
ALTER TABLE item ALTER COLUMN title TYPE text;
ALTER TABLE item DROP COLUMN old;
DROP DOMAIN title;
DROP DOMAIN amount;
CREATE DOMAIN amount AS numeric(12,3) DEFAULT 1 CONSTRAINT amount_check CHECK (VALUE > (0)::numeric);
CREATE DOMAIN colour AS character varying(20) NOT NULL;
CREATE DOMAIN title AS text COLLATE "C";
ALTER TABLE item ADD COLUMN colour colour DEFAULT 'red'::character varying;
ALTER TABLE item ALTER COLUMN amount TYPE amount USING amount::amount;
ALTER TABLE item ALTER COLUMN title TYPE title USING title::title;
CREATE VIEW titles AS
SELECT title,
    amount
   FROM item;
DROP DOMAIN old;
