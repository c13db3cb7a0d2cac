create schema ops;
create table ops.autogen_version (revision varchar(32) not null primary key);
create table ops.autogen_history (number bigint);
create table shop (id bigint not null, primary key (id));
