create domain code as text default 'none' not null
    constraint code_filled check (value <> '') constraint code_short check (length(value) < 20);
create domain amount as numeric(12,2);
create domain rate as numeric(5,2) constraint rate_positive check (value > 0);
create domain pace as integer default 1;
comment on domain rate is 'of interest';
create table item (id bigint primary key, code code, amount amount, rate rate, pace pace);
insert into item values (1, 'a', 2, 3, 4);
