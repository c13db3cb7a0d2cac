create table account (id bigint not null, primary key (id));
create schema theirs;
create table theirs.account (id integer);
