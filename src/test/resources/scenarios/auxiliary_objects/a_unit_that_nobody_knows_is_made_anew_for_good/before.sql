create function rate() returns integer immutable language sql as 'select 7';
create table account (id bigint not null, primary key (id));
