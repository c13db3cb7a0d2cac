create table account (id bigint not null, name varchar(255), primary key (id));
insert into account values (1, 'x');
create table generators (next bigint, name varchar(255) not null, primary key (name));
insert into generators values (4711, 'account'), (1, 'of another application');
