create table a_parent (id bigint not null, primary key (id));
create table b_child (id bigint not null, parent bigint, primary key (id),
    constraint b_child_parent_fkey foreign key (parent) references a_parent (id));
create table c_grandchild (id bigint not null, child bigint, primary key (id),
    constraint c_grandchild_child_fkey foreign key (child) references b_child (id));
create table shop (id bigint not null, primary key (id));
