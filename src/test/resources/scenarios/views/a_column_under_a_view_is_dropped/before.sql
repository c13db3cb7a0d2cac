create table account (id bigint not null, name varchar(255), old varchar(255), primary key (id));
create view shouting as select id, upper(name) as shout from account where old is null;
