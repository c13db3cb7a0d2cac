create type address as (street text collate "C", city text);
comment on type address is 'where somebody lives';
create table person (id bigint primary key, address address);
