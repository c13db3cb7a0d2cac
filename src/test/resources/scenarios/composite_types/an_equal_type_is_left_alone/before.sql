create type address as (zip varchar(5), street varchar(255));
create table customer (id bigint not null, home address, primary key (id));
