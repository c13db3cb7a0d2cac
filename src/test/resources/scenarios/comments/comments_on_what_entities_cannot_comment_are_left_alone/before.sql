create type state as enum ('CLOSED', 'OPEN');
create cast (varchar as state) with inout as implicit;
create cast (state as varchar) with inout as implicit;
create table account (id bigint not null, name varchar(255), state state, primary key (id), constraint uq_name unique (name),
    constraint named check (name <> ''));
create index account_name_idx on account (name, id);
create sequence account_seq increment 50;
comment on constraint uq_name on account is 'once';
comment on constraint named on account is 'not empty';
comment on constraint account_pkey on account is 'key';
comment on index uq_name is 'behind the constraint';
comment on index account_name_idx is 'for lists';
comment on sequence account_seq is 'counts';
comment on type state is 'of an account';
comment on schema public is 'ours';
