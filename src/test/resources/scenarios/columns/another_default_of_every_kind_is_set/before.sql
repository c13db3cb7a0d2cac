create table account (
    id bigint not null,
    a varchar(255) default 'some default',
    b varchar(255) default '//slash',
    c integer default 15,
    d integer default 5,
    e varchar(255) default '5',
    f numeric(10, 2) default 5,
    g double precision default 16777217::real,
    primary key (id));
