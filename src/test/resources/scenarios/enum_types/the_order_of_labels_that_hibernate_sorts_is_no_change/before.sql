create type state as enum ('OPEN', 'DELETED', 'CLOSED');
create cast (varchar as state) with inout as implicit;
create cast (state as varchar) with inout as implicit;
create table account (id bigint not null, state state, primary key (id));
