create table account (id bigint not null, name varchar(255), primary key (id));
create view shouting as select account.id, upper((account.name)::text) as shout from account where (account.name is not null);
