create table account (id bigint not null, primary key (id));
create schema ours;
create table ours.old_account (id integer);
