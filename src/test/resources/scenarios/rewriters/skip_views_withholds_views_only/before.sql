create table account (id bigint not null, primary key (id));
create view old_view as select id from account;
