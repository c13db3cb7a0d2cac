create type state as enum ('CLOSED', 'OPEN');
create cast (varchar as state) with inout as implicit;
create cast (state as varchar) with inout as implicit;
create table account (id bigint not null, state state default 'OPEN', primary key (id));
insert into account values (1);
