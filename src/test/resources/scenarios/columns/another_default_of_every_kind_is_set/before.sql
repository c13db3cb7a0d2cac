create table account (
    id bigint not null,
    a varchar(255) default 'some default',
    b varchar(255) default '//slash',
    c integer default 15,
    d integer default 5,
    primary key (id));
