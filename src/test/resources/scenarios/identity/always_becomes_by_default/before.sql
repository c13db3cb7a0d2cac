create table account (id bigint generated always as identity (start with 100 increment by 10), primary key (id));
