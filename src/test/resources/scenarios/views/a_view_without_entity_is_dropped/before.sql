create table account (id bigint not null, primary key (id));
create materialized view counted as select count(*) as how_many from account;
create unique index counted_idx on counted (how_many);
create view base as select id from account;
create view over_base as select id + 1 as next from base;
