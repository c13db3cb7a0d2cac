create table account (id bigint not null);
