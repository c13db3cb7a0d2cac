create table account (
    id bigint not null,
    name varchar,
    balance numeric,
    at timestamp(3),
    primary key (id));
