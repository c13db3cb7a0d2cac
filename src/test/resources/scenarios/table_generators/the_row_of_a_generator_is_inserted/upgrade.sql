CREATE TABLE generators (
    next bigint,
    name character varying(255) NOT NULL,
    CONSTRAINT generators_pkey PRIMARY KEY (name)
);
INSERT INTO generators (name, next) VALUES ('it''s account', 100);
