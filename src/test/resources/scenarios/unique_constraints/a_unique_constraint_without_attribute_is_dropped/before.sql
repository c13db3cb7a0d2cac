create table account (id bigint not null, email varchar(255) unique, primary key (id));
