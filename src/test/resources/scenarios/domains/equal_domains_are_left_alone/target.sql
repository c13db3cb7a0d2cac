create domain code as varchar(20) collate "C" default 'none' not null constraint code_filled check (value <> '');
comment on domain code is 'short';
create table item (id bigint primary key, code code);
