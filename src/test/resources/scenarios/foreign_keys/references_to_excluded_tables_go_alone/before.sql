create schema test_schema;
create table parent (id bigint not null, code integer unique, number integer unique, primary key (id));
create table parent_pair (a bigint not null, b bigint not null, primary key (a, b));
create table test_schema.parent (id bigint not null, primary key (id));
create table parent_chained (id bigint not null, parent_id bigint references parent (id), primary key (id));
create table parent_parted (id bigint not null, primary key (id)) partition by hash (id);
create table parent_parted_0 partition of parent_parted for values with (modulus 1, remainder 0);
create table a_single (id bigint not null, parent_id bigint references parent (id), primary key (id));
create table b_composite (id bigint not null, a bigint, b bigint, primary key (id), foreign key (a, b) references parent_pair (a, b));
create table c_schema (id bigint not null, parent_id bigint references test_schema.parent (id), primary key (id));
create table d_two (id bigint not null, x bigint references parent (id), y bigint references parent_chained (id), primary key (id));
create table e_three (id bigint not null, x bigint references parent (id), y integer references parent (code),
    z integer references parent (number), primary key (id));
create table f_parted (id bigint not null, parted_id bigint references parent_parted (id), primary key (id));
