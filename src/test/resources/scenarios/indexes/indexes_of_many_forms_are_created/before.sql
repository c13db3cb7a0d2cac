create table account (age integer not null, id bigint not null, email varchar(255), name varchar(255), primary key (id));
