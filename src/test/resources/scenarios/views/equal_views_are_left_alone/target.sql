create table book (id bigint primary key, title text, price numeric(8,2));
create view guarded with (security_barrier) as select id, title from book;
comment on view guarded is 'for guests';
comment on column guarded.title is 'as on the cover';
grant select on guarded to public;
grant select, update on guarded to pg_monitor with grant option;
create materialized view price as select id, price from book;
create index price_of on price (price);
