CREATE TABLE account (
    id bigint NOT NULL,
    CONSTRAINT account_pkey PRIMARY KEY (id)
);
grant select on account to public;
CREATE TABLE shop (
    id bigint NOT NULL,
    CONSTRAINT shop_pkey PRIMARY KEY (id)
);
grant select on shop to public;
