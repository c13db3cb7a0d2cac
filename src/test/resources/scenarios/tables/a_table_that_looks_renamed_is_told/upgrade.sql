DROP TABLE writer;
DROP TABLE unrelated;
CREATE TABLE author (
    born date,
    height integer,
    id bigint NOT NULL,
    name character varying(255),
    CONSTRAINT author_pkey PRIMARY KEY (id)
);
