create schema "My App";
create schema stock;
create sequence "My App".account_seq increment by 50;
create type "My App".state as enum ('CLOSED', 'OPEN');
create cast (character varying as "My App".state) with inout as implicit;
create cast ("My App".state as character varying) with inout as implicit;
create table "My App".account (id bigint not null, primary key (id), state "My App".state, name text default 'x');
create table "My App".account_names (account_id bigint not null, names varchar(255),
    constraint account_names_fk foreign key (account_id) references "My App".account (id));
create table stock.shelf (id bigint not null, primary key (id), account_id bigint,
    constraint shelf_account_fk foreign key (account_id) references "My App".account (id));
create view "My App".open_account as select id from "My App".account where state = 'OPEN';
alter table "My App".account drop column name;
