create table account (id bigint not null, x integer, y integer, primary key (id),
    constraint ck_gone check (x > 0), constraint uq_gone unique (y));
