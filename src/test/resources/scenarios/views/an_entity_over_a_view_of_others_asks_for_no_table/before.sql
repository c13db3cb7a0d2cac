create table account (id bigint not null, primary key (id));
create view shouting as select id from account;
