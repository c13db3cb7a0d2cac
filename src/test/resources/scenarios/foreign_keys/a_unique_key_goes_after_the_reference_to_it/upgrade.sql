ALTER TABLE z_book DROP CONSTRAINT book_author_fk;
ALTER TABLE a_author DROP CONSTRAINT uq_code;
