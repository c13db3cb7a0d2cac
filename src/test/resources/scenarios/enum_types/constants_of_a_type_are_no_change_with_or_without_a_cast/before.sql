create type state as enum ('CLOSED', 'OPEN');
create cast (varchar as state) with inout as implicit;
create cast (state as varchar) with inout as implicit;
create table account (
    id bigint not null,
    state state default 'OPEN',
    old_state state default 'CLOSED'::state not null,
    primary key (id),
    constraint moved check (state <> 'CLOSED'::public.state or old_state = 'OPEN'),
    constraint known check (state in ('OPEN', 'CLOSED')));
create index account_open_idx on account (id) where state = 'OPEN'::state;
