create type state as enum ('OPEN', 'CLOSED');
create cast (varchar as state) with inout as implicit;
create cast (state as varchar) with inout as implicit;
create table account (id bigint not null, state state, primary key (id));
insert into account values (1, 'OPEN');
