create table account (id bigint not null, bar integer, foo integer generated always as (bar * 5) stored, primary key (id));
insert into account (id, bar) values (1, 2);
