CREATE TABLE t3 (
    id bigint NOT NULL,
    CONSTRAINT t3_pkey PRIMARY KEY (id)
);
