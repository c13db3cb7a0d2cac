create table book (id bigint primary key, title text, price numeric(8,2));
create view title as select id, title from book;
create materialized view price as select id, price from book;
create index price_of on price (price);
create view cheap as select id from price where price < 5;
