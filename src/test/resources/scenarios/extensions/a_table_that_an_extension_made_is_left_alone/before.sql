create extension pg_stat_statements;
create extension hstore;
create table account (id bigint not null, extra hstore, primary key (id));
