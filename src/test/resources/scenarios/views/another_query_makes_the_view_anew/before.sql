create table account (id bigint not null, name varchar(255), primary key (id));
create view shouting as select id, name as shout from account;
