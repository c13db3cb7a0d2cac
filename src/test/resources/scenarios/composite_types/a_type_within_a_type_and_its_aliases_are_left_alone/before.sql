create type town as (name char varying(255), zip char(5));
create type address as (amount decimal(38, 2), since timestamptz(6), street varchar, town public.town);
alter type address alter attribute street type varchar(255);
create table customer (id bigint not null, home address, others address[], primary key (id));
