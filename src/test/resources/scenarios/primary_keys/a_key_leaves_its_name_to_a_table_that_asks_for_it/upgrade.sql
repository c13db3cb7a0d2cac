ALTER TABLE author RENAME CONSTRAINT author_key TO author_pkey;
CREATE TABLE author_key (
    id bigint NOT NULL,
    CONSTRAINT author_key_pkey PRIMARY KEY (id)
);
