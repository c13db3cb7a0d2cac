create table account (
    id bigint not null,
    name varchar(20),
    amount numeric(10, 2),
    pause interval(3),
    rest interval,
    span interval day to second,
    clock time(3),
    bits bit varying(8),
    primary key (id));
