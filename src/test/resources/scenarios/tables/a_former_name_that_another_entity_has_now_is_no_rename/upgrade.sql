CREATE TABLE author (
    id bigint NOT NULL,
    CONSTRAINT author_pkey PRIMARY KEY (id)
);
