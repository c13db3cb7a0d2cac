CREATE TABLE account (
    id bigint NOT NULL,
    tenant_id bigint,
    CONSTRAINT account_pkey PRIMARY KEY (id)
);
