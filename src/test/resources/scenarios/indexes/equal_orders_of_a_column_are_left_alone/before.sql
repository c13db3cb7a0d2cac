create table account (id bigint not null, y integer, primary key (id));
create index a on account (y);
create index b on account (y);
create index c on account (y desc);
create index d on account (y asc nulls last);
create index e on account (y asc);
create index f on account (y nulls last);
create index g on account (y desc nulls first);
create index h on account (y desc nulls last);
