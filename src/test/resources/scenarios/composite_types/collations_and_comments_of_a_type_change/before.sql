create type address as (street text collate "C", city text, zip varchar(10));
comment on type address is 'where somebody lives';
create type label as (text text);
create table person (id bigint primary key, label label);
