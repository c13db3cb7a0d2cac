create table account (
    id bigint not null,
    level smallint check (level >= 0 and level <= 0),
    state varchar(255) check (state = 'OPEN'),
    primary key (id));
