ALTER TABLE book RENAME CONSTRAINT fk8qwertz TO book_author_fk;
