create table account (id bigint not null, x integer, y integer, primary key (id));
create unique index xidx on account (x);
create unique index yidx on account (y desc nulls last) where y > 1;
