create table account (level smallint check (level between 0 and 2), id bigint not null,
    state varchar(255) check (state in ('OPEN', 'DELETED', 'CLOSED')), primary key (id));
