CREATE TABLE z_parent (
    id bigint NOT NULL,
    CONSTRAINT z_parent_pkey PRIMARY KEY (id)
);
CREATE TABLE a_child (
    id bigint NOT NULL,
    parent_id bigint,
    CONSTRAINT a_child_pkey PRIMARY KEY (id)
);
ALTER TABLE a_child ADD CONSTRAINT child_parent_fk FOREIGN KEY (parent_id) REFERENCES z_parent (id);
