create table a (id bigint not null, primary key (id));
create table b1 (id bigint not null, primary key (id));
create table b2 (id bigint not null, primary key (id));
create table c1 (id bigint not null, x integer, primary key (id));
