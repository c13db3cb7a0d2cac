create schema test_schema;
create table test_schema.add_ix (id bigint not null, x varchar(50), y varchar(50), primary key (id));
create table test_schema.drop_ix (id bigint not null, x varchar(50), y varchar(50), primary key (id),
    constraint uq_gone unique (y), constraint ck_gone check (x > 'a'));
create index ix_gone on test_schema.drop_ix (x);
comment on index test_schema.ix_gone is 'to go';
