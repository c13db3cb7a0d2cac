create domain percent as integer default 0 not null check (value between 0 and 100);
create table account (id bigint not null, share integer, primary key (id));
