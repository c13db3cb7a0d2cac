create table t1 (x integer);
create table t6 (id bigint not null, primary key (id));
create schema test_schema;
create table test_schema.t2 (y integer);
create table test_schema.t7 (id bigint not null, primary key (id));
