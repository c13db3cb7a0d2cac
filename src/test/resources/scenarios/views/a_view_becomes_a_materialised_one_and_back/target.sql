create table book (id bigint primary key, title text, price numeric(8,2));
create materialized view title as select id, title from book;
create unique index title_of on title (id);
create view price as select id, price from book;
create view cheap as select id from price where price < 5;
