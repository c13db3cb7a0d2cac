create table account (id bigint not null,
    state varchar(255) default 'OPEN' check (state in ('OPEN', 'CLOSED')), primary key (id));
insert into account values (1, 'OPEN');
