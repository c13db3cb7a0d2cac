create table account (id bigint not null, x integer, open char(1) not null, primary key (id));
