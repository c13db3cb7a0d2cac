create schema test_schema;
create table test_schema.a (id bigint not null, y varchar(255), primary key (id));
