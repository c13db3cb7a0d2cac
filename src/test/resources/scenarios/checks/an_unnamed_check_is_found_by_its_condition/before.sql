create table account (age integer not null, id bigint not null, primary key (id),
    constraint whatever check (age > 18));
