create schema test_schema;
create table add_ix (id bigint not null, x varchar(50), primary key (id));
create index ix_1 on add_ix (x);
