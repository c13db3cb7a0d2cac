create table account (id bigint not null, primary key (id));
create table generators (next bigint, name varchar(255) not null, primary key (name));
insert into generators values (4711, 'account');
