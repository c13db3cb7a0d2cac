CREATE TABLE account (
    id bigint NOT NULL,
    age integer NOT NULL,
    name character varying(255),
    open boolean NOT NULL,
    created_at timestamp(6) with time zone,
    updated_at timestamp(6) with time zone,
    CONSTRAINT account_pkey PRIMARY KEY (id)
);
