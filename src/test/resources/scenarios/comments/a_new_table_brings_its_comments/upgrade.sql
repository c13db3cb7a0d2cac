CREATE TABLE account (
    id bigint NOT NULL,
    CONSTRAINT account_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE account IS 'Who''s who';
COMMENT ON COLUMN account.id IS 'Ours';
