CREATE TABLE test_schema.add_ix (
    id bigint NOT NULL,
    x character varying(50),
    CONSTRAINT add_ix_pkey PRIMARY KEY (id)
);
