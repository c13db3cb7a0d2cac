ALTER TABLE book DROP CONSTRAINT book_author_fk;
ALTER TABLE book DROP COLUMN author_id;
