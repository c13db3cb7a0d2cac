create table account (id bigint not null, name varchar(255), primary key (id));
create view everything as select id, name from account;
create view above as select everything.id from everything;
