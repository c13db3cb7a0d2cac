create table "Order" ("Id" bigint not null, primary key ("Id"));
