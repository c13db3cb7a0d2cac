ALTER TABLE extra DROP CONSTRAINT extra_uid_fkey;
DROP INDEX pw_idx;
ALTER TABLE "order" DROP CONSTRAINT ck_order_amount;
ALTER TABLE "user" DROP COLUMN pw;
DROP TABLE extra;
CREATE TABLE item (
    id bigint NOT NULL,
    order_id bigint,
    description character varying(100),
    CONSTRAINT item_pkey PRIMARY KEY (id),
    CONSTRAINT item_order_id_check CHECK (order_id > 0)
);
ALTER TABLE address ADD COLUMN street character varying(50);
ALTER TABLE "order" ADD COLUMN user_id bigint;
ALTER TABLE "order" ALTER COLUMN amount TYPE numeric(10,2);
ALTER TABLE "order" ALTER COLUMN amount DROP NOT NULL;
ALTER TABLE "user" ALTER COLUMN a1 SET DEFAULT 'x';
ALTER TABLE "user" ALTER COLUMN name SET NOT NULL;
ALTER TABLE address ADD CONSTRAINT uq_email UNIQUE (email_address);
ALTER TABLE "order" ADD CONSTRAINT ck_order_amount CHECK (amount > -1);
ALTER TABLE item ADD CONSTRAINT item_order_fk FOREIGN KEY (order_id) REFERENCES "order" (order_id);
ALTER TABLE "order" ADD CONSTRAINT order_user_fk FOREIGN KEY (user_id) REFERENCES "user" (id);
