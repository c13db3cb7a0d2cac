create schema stock;
create type stock."Shelf State" as enum ('full', 'it''s empty', 'Größe');
create type "Shelf State" as enum ('another');
create table shelf (id bigint not null, state stock."Shelf State" default 'it''s empty', other "Shelf State", primary key (id));
