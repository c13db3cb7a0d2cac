create schema stock;
create schema "Stock";
create table "Stock".shelf (id bigint not null, primary key (id), other text);
create table stock.shelf (id bigint not null, primary key (id));
create table account (id bigint not null, primary key (id));
