create type state as enum ('CLOSED', 'OPEN');
create cast (varchar as state) with inout as implicit;
create cast (state as text) with inout as implicit;
create table account (id bigint not null, state state, primary key (id));
