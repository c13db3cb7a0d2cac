create table account (id bigint not null, x integer, y integer, primary key (id), unique (x));
