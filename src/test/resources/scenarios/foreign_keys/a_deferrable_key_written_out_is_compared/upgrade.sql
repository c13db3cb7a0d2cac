ALTER TABLE book DROP CONSTRAINT book_editor_fk;
ALTER TABLE book ADD CONSTRAINT book_editor_fk FOREIGN KEY (editor_id) REFERENCES author (id) DEFERRABLE;
