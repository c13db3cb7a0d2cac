create table account (id bigint not null, primary key (id), age integer, constraint old check (age > 1));
create schema stock;
create table stock.account (id bigint not null, primary key (id), name varchar(255), constraint old check (name > 'a'));
