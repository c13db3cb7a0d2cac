create table account (id bigint not null, primary key (id));
create table shop (id bigint not null, primary key (id));
