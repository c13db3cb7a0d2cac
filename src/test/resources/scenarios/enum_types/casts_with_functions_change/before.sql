create type state as enum ('OPEN', 'CLOSED');
create function as_number(state) returns integer immutable language sql as 'select case when $1 = ''OPEN'' then 0 else 1 end';
create function as_count(state) returns integer immutable language sql as 'select case when $1 = ''OPEN'' then 1 else 2 end';
create cast (state as integer) with function as_number(state) as assignment;
create cast (state as varchar) with inout;
create table account (id bigint primary key, state state);
