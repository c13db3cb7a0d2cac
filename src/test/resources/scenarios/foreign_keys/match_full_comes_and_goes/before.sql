create table some_table (id1 bigint not null, id2 bigint not null, primary key (id1, id2));
create table other (id bigint not null, a bigint, b bigint, c bigint, d bigint, primary key (id),
    constraint fk_ab foreign key (a, b) references some_table (id1, id2),
    constraint fk_cd foreign key (c, d) references some_table (id1, id2) match full);
