create type state as enum ('OPEN', 'CLOSED');
create cast (varchar as state) with inout as implicit;
create table account (id bigint not null, state state, primary key (id));
comment on type state is 'How it is';
