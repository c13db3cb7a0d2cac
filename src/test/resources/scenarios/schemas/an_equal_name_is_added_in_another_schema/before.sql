create schema test_schema;
create table a (id bigint not null, primary key (id));
