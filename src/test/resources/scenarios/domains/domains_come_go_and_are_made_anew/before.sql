create domain old as integer;
create domain amount as numeric(10,2) default 1 check (value > 0);
create domain title as text;
create table item (id bigint primary key, old old, amount amount, title title);
create index item_title on item (title);
create view titles as select title, amount from item;
insert into item values (1, 2, 3.5, 'four');
