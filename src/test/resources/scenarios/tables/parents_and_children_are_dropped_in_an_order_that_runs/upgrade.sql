ALTER TABLE b_child DROP CONSTRAINT b_child_parent_fkey;
ALTER TABLE c_grandchild DROP CONSTRAINT c_grandchild_child_fkey;
DROP TABLE c_grandchild;
DROP TABLE b_child;
DROP TABLE a_parent;
