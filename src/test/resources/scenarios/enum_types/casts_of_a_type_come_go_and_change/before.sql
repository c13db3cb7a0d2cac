create type state as enum ('CLOSED', 'OPEN');
create cast (varchar as state) with inout as assignment;
create type mood as enum ('GLAD', 'SAD');
create function as_mood(varchar) returns mood immutable strict language sql as
    'select case when $1 = ''SAD'' then mood ''SAD'' else mood ''GLAD'' end';
create function as_number(mood) returns integer immutable language sql as
    'select case when $1 = ''SAD'' then 0 else 1 end';
create cast (varchar as mood) with function as_mood(varchar) as implicit;
create cast (mood as varchar) with inout as implicit;
create cast (mood as integer) with function as_number(mood) as assignment;
create table account (id bigint not null, mood mood, state state, primary key (id));
