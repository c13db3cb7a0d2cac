create type address as (street varchar(255), zip varchar(5));
create table customer (id bigint not null, home address, primary key (id));
insert into customer values (1, row('Elm Street', '12345'));
