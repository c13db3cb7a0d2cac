create type mood as enum ('sad', 'glad');
create function as_number(mood) returns integer immutable language sql as 'select case $1 when ''sad'' then 0 else 1 end';
create cast (mood as integer) with function as_number(mood) as assignment;
create type state as enum ('CLOSED', 'OPEN');
create cast (varchar as state) with inout as implicit;
create cast (state as varchar) with inout as implicit;
create table account (id bigint not null, state state, primary key (id));
