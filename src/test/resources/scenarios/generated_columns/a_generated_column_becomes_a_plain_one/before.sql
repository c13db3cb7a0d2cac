create table account (id bigint not null, bar integer, foo integer generated always as (bar * 5) stored, primary key (id));
insert into account (id, bar) values (1, 2);
create index account_foo_idx on account (foo);
comment on column account.foo is 'five times bar';
create table line (id bigint not null, amount integer, doubled integer generated always as (amount * 2) stored, primary key (id));
insert into line (id, amount) values (1, 4);
