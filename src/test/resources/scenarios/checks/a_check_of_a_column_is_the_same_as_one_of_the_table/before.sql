create table account (
    id bigint not null,
    age integer check (age > 17),
    height integer,
    weight integer constraint heavy check (weight > 0),
    primary key (id),
    check (height > 0),
    check (age < height));
