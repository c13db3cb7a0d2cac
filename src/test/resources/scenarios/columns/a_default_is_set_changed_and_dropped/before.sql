create table account (
    id bigint not null,
    state varchar(255),
    level integer default 1,
    note varchar(255) default 'none',
    primary key (id));
