create table account (id bigint not null, number bigint, primary key (id));
