create table account (id bigint not null, x integer, y integer, primary key (id),
    constraint uq_x unique (x) deferrable initially deferred,
    constraint uq_y unique (y) deferrable);
