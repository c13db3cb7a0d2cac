create table account (id bigint not null, primary key (id));
create table other (id serial primary key);
