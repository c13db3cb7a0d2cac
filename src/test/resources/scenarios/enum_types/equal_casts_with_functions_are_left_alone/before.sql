create type state as enum ('OPEN', 'CLOSED');
create function as_number(state) returns integer immutable language sql as 'select case when $1 = ''OPEN'' then 0 else 1 end';
create cast (state as integer) with function as_number(state) as assignment;
comment on type state is 'of an account';
create table account (id bigint primary key, state state);
