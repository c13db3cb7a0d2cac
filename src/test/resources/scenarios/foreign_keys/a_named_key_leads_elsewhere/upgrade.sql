ALTER TABLE book DROP CONSTRAINT book_author_fk;
ALTER TABLE book DROP CONSTRAINT book_editor_fk;
ALTER TABLE book DROP CONSTRAINT book_reader_fk;
ALTER TABLE book ADD CONSTRAINT book_author_fk FOREIGN KEY (author) REFERENCES author (number);
ALTER TABLE book ADD CONSTRAINT book_editor_fk FOREIGN KEY (editor) REFERENCES editor (id);
ALTER TABLE book ADD CONSTRAINT book_reader_fk FOREIGN KEY (reader) REFERENCES editor (id);
