create function rate() returns integer immutable language sql as 'select 7';
create table account (id bigint not null, rate integer default rate(), primary key (id));
