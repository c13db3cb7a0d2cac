create table account (a integer not null, b integer not null, id bigint not null, primary key (id));
create index i_plain on account (a);
create index i_asc on account (a asc nulls last);
create index i_desc on account (b desc nulls first);
create unique index i_unique on account (a, b desc);
