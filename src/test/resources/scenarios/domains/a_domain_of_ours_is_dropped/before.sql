create domain percent as integer default 0 constraint percent_range check (value between 0 and 100);
create table account (id bigint not null, share percent, primary key (id));
insert into account values (1, 5);
