create table account (age integer not null, id bigint not null, name varchar(255), primary key (id));
create index account_name on account (name) where age > 18;
create index account_expression on account (name);
