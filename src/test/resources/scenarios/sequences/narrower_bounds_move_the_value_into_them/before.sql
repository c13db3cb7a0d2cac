create table above (id bigint not null primary key);
create table apart (id bigint not null primary key);
create table "full" (id bigint not null primary key);
create table within (id bigint not null primary key);
create sequence above_numbers;
create sequence apart_numbers;
create sequence full_one;
create sequence "Within";
select nextval('above_numbers'), nextval('apart_numbers'), setval('full_one', 77, false), setval('"Within"', 7);
