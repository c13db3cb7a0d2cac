create schema shared;
create domain shared.percent as numeric(5,2) default 0 not null check (value >= 0) check (value <= 100);
create domain shared.code as text collate "C" check (value ~ '^[a-z]+$');
create table share (id bigint not null, part shared.percent, code shared.code, codes shared.code[], whole shared.percent default numeric '100', primary key (id));
