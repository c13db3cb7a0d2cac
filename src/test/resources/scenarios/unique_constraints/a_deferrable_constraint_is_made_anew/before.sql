create table account (id bigint not null, place integer not null, primary key (id),
    constraint uq_place unique (place));
