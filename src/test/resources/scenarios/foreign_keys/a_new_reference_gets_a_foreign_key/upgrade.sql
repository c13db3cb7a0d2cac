ALTER TABLE book ADD COLUMN author_id bigint;
ALTER TABLE book ADD CONSTRAINT fk5gbo4o7yxefxivwuqjichc67t FOREIGN KEY (author_id) REFERENCES author (id);
