create table account (id bigint not null, y integer, primary key (id));
create index a on account (y asc);
create index b on account (y desc);
create index c on account (y nulls last);
create index d on account (y nulls first);
create index e on account (y desc nulls last);
create index f on account (y asc nulls first);
