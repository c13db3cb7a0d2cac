create type address as (zip varchar(5), street varchar(255));
create table customer (id bigint not null, home address, primary key (id));
insert into customer values (1, row('12345', 'Elm Street'));
