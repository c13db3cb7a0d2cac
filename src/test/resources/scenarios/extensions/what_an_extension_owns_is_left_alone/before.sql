create extension citext;
create extension pg_stat_statements;
create table account (id bigint not null, email citext, primary key (id));
