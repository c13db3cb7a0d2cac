create type state as enum ('CLOSED', 'OPEN');
create table account (id bigint not null, states state[], primary key (id));
