create table account (
    id bigserial,
    number serial,
    primary key (id));
