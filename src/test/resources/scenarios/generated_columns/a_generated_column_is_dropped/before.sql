create table account (id bigint not null, foo integer generated always as (5) stored, primary key (id));
insert into account (id) values (1);
