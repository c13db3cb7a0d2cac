CREATE TYPE address AS (zip character varying(5), street character varying(255));
CREATE TABLE customer (
    id bigint NOT NULL,
    home address,
    CONSTRAINT customer_pkey PRIMARY KEY (id)
);
