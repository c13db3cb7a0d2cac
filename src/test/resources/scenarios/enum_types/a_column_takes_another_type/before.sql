create type old_state as enum ('CLOSED', 'OPEN');
create cast (varchar as old_state) with inout as implicit;
create cast (old_state as varchar) with inout as implicit;
create table account (id bigint not null, state old_state default 'OPEN', primary key (id));
insert into account values (1, 'CLOSED');
