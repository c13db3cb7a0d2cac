ALTER TABLE writer RENAME TO author;
ALTER TABLE writer_aud RENAME TO author_aud;
ALTER TABLE author RENAME COLUMN nick TO penname;
ALTER TABLE author_aud RENAME COLUMN nick TO penname;
