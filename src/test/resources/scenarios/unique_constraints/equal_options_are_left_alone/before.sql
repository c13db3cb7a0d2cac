create table account (id bigint not null, place integer not null, code varchar(255), primary key (id),
    constraint uq_place unique (place) deferrable initially deferred);
