create table account (id bigint not null, email varchar(255), primary key (id));
