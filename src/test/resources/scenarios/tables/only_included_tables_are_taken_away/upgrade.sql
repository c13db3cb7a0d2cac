ALTER TABLE "user" DROP COLUMN pw;
DROP TABLE "order";
CREATE TABLE item (
    id bigint NOT NULL,
    description character varying(100),
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
ALTER TABLE address ADD COLUMN street character varying(50);
