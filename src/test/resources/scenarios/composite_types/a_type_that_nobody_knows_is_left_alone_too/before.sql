create type place as (x integer, y integer);
create table account (id bigint not null, primary key (id));
