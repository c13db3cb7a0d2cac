create table account (id bigint not null, primary key (id));
create sequence account_seq start 1 increment 50;
select nextval('account_seq');
