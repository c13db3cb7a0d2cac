create domain amount as numeric(12,3) default 1 check (value > 0);
create domain title as text collate "C";
create domain colour as varchar(20) not null;
create table item (id bigint primary key, amount amount, title title, colour colour default 'red');
create index item_title on item (title);
create view titles as select title, amount from item;
