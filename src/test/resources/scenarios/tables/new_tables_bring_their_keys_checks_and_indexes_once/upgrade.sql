CREATE TABLE add_ix (
    x integer,
    id bigint NOT NULL,
    CONSTRAINT add_ix_pkey PRIMARY KEY (id),
    CONSTRAINT uq_add_ix_x UNIQUE (x)
);
CREATE TABLE extra (
    bar integer,
    foo integer,
    id bigint NOT NULL,
    CONSTRAINT extra_pkey PRIMARY KEY (id)
);
CREATE TABLE no_uq (
    x integer,
    id bigint NOT NULL,
    CONSTRAINT no_uq_pkey PRIMARY KEY (id),
    CONSTRAINT no_uq_x_key UNIQUE (x),
    CONSTRAINT ck_no_uq_x CHECK (x > 0)
);
CREATE INDEX ix_add_ix_x ON add_ix (x);
CREATE INDEX ix_extra_foo ON extra (foo);
CREATE INDEX newtable_idx ON extra (bar);
