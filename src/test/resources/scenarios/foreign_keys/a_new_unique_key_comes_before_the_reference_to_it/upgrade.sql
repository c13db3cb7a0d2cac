ALTER TABLE z_author ADD CONSTRAINT z_author_code_key UNIQUE (code);
ALTER TABLE a_book ADD CONSTRAINT book_author_fk FOREIGN KEY (author) REFERENCES z_author (code);
