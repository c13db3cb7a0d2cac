create type address as (street text collate "POSIX", city text collate "C", zip varchar(10));
comment on type address is 'where somebody works';
create type label as (text text, lang varchar(2) collate "C");
create table person (id bigint primary key, label label);
