CREATE SCHEMA stock;
CREATE SEQUENCE stock.shelf_seq INCREMENT BY 50;
CREATE TABLE stock.shelf (
    id bigint NOT NULL,
    CONSTRAINT shelf_pkey PRIMARY KEY (id)
);
CREATE TABLE book (
    id bigint NOT NULL,
    shelf_id bigint,
    CONSTRAINT book_pkey PRIMARY KEY (id)
);
ALTER TABLE book ADD CONSTRAINT book_shelf_fk FOREIGN KEY (shelf_id) REFERENCES stock.shelf (id);
