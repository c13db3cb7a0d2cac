create table account (id bigint not null, primary key (id));
create view theirs as select id from account;
create materialized view theirs_too as select id from account;
