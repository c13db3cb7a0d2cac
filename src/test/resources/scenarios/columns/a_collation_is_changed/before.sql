create table account (id bigint not null, code varchar(255), name varchar(255) collate "C", primary key (id));
