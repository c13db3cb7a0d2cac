create table account (
    id bigint not null,
    a double precision default 5,
    b double precision default 5,
    c double precision default 5,
    d double precision default 5,
    e numeric(10, 2) default 5,
    f numeric(10, 2) default 5,
    g numeric(10, 2) default 5,
    h real default 5.0,
    i integer default '5',
    j numeric(10, 2) default 5.00,
    primary key (id));
