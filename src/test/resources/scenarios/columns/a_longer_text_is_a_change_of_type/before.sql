create table account (id bigint not null, name varchar(20), note varchar(100), primary key (id));
