CREATE TABLE test_schema.a (
    id bigint NOT NULL,
    y character varying(255),
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
