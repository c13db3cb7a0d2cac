create type state as enum ('CLOSED', 'DELETED', 'OPEN');
create cast (varchar as state) with inout as implicit;
create cast (state as varchar) with inout as implicit;
create table account (id bigint not null, state state default 'OPEN' not null, primary key (id));
create index account_open_idx on account (id) where state = 'OPEN';
insert into account values (1, 'OPEN');
