DROP INDEX word_text;
CREATE EXTENSION btree_gist SCHEMA public VERSION '1.7';
ALTER EXTENSION citext SET SCHEMA audit;
CREATE INDEX word_text ON word USING gist (text);
DROP EXTENSION pg_trgm;
