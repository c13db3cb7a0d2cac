create table account (name varchar(255), id bigint not null, age integer not null, primary key (id));
