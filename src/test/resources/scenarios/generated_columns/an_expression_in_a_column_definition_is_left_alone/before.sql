create table person (
    id bigint not null,
    name varchar(255),
    shout text generated always as (upper(name)) stored,
    primary key (id));
