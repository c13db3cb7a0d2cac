create table some_table (id1 bigint not null, id2 bigint not null, code varchar(255), primary key (id1, id2), unique (code));
create table test2 (id bigint not null, primary key (id));
create table a_drops (id bigint not null, test2 bigint references test2 (id), x bigint, y bigint, primary key (id),
    constraint fk_composite foreign key (x, y) references some_table (id1, id2));
create table b_adds (id bigint not null, test2 bigint, x bigint, y bigint, primary key (id));
create table c_case (id bigint not null, a1 bigint, test2 bigint, primary key (id),
    constraint "MyFK" foreign key (test2) references test2 (id));
create table d_case (id bigint not null, test2 bigint, primary key (id),
    constraint "Mixed Case FK" foreign key (test2) references test2 (id) on delete set null);
