create domain code as text
    constraint code_filled check (value <> '') constraint code_short check (length(value) < 30);
create domain amount as numeric(12,2) default 0 not null constraint amount_positive check (value >= 0);
create domain rate as numeric(5,2);
create domain pace as integer default 2;
comment on domain rate is 'of growth';
create table item (id bigint primary key, code code, amount amount, rate rate, pace pace);
