create table account (id integer not null, name varchar(255), primary key (id));
create view shouting as select id, name as shout from account;
insert into account values (1, 'a');
