DROP TABLE audit.entry;
CREATE TABLE entry (
    id bigint NOT NULL,
    CONSTRAINT entry_pkey PRIMARY KEY (id)
);
DROP SCHEMA audit;
