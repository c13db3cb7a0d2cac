create schema counters;
create sequence counters.account_seq increment 50;
create table account (id bigint not null, primary key (id));
