create table account (level smallint check (level between 0 and 1), id bigint not null,
    state varchar(255) check (state in ('OPEN', 'CLOSED')), primary key (id));
