CREATE TYPE state AS ENUM ('CLOSED', 'OPEN');
CREATE CAST (character varying AS state) WITH INOUT AS IMPLICIT;
CREATE CAST (state AS character varying) WITH INOUT AS IMPLICIT;
CREATE TABLE account (
    id bigint NOT NULL,
    state state,
    CONSTRAINT account_pkey PRIMARY KEY (id)
);
