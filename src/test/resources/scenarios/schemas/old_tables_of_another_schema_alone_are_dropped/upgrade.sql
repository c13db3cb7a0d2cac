DROP TABLE test_schema.t2;
CREATE TABLE t3 (
    id bigint NOT NULL,
    CONSTRAINT t3_pkey PRIMARY KEY (id)
);
CREATE TABLE test_schema.t4 (
    id bigint NOT NULL,
    CONSTRAINT t4_pkey PRIMARY KEY (id)
);
