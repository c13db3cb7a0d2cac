CREATE TABLE a (
    id bigint NOT NULL,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
