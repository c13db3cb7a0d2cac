ALTER TABLE test_schema.extra DROP CONSTRAINT extra_uid_fkey;
DROP INDEX test_schema.pw_idx;
ALTER TABLE test_schema."order" DROP CONSTRAINT ck_order_amount;
ALTER TABLE test_schema."user" DROP COLUMN pw;
DROP TABLE test_schema.extra;
CREATE TABLE test_schema.item (
    id bigint NOT NULL,
    order_id bigint,
    description character varying(100),
    CONSTRAINT item_pkey PRIMARY KEY (id),
    CONSTRAINT item_order_id_check CHECK (order_id > 0)
);
ALTER TABLE test_schema.address ADD COLUMN street character varying(50);
ALTER TABLE test_schema."order" ADD COLUMN user_id bigint;
ALTER TABLE test_schema."order" ALTER COLUMN amount TYPE numeric(10,2);
ALTER TABLE test_schema."order" ALTER COLUMN amount DROP NOT NULL;
ALTER TABLE test_schema."user" ALTER COLUMN a1 SET DEFAULT 'x';
ALTER TABLE test_schema."user" ALTER COLUMN name SET NOT NULL;
ALTER TABLE test_schema.address ADD CONSTRAINT uq_email UNIQUE (email_address);
ALTER TABLE test_schema."order" ADD CONSTRAINT ck_order_amount CHECK (amount > -1);
ALTER TABLE test_schema.item ADD CONSTRAINT item_order_fk FOREIGN KEY (order_id) REFERENCES test_schema."order" (order_id);
ALTER TABLE test_schema."order" ADD CONSTRAINT order_user_fk FOREIGN KEY (user_id) REFERENCES test_schema."user" (id);
