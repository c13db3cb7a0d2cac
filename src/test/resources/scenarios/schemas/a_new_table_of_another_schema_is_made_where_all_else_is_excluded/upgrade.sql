CREATE TABLE test_schema.t4 (
    id bigint NOT NULL,
    CONSTRAINT t4_pkey PRIMARY KEY (id)
);
