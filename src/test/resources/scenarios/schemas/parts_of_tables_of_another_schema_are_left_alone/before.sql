create schema test_schema;
create table test_schema.same_ix (id bigint not null, x varchar(50), y varchar(50), primary key (id),
    constraint uq_1 unique (y), unique (x, y), constraint ck_1 check (x > 'a'), check (y <> ''));
create index ix_1 on test_schema.same_ix (x);
