ALTER TABLE book RENAME CONSTRAINT book_pages TO book_author_id_fkey;
ALTER TABLE book ADD CONSTRAINT book_pages CHECK (pages > 0);
