create table account (id bigint not null, code varchar(255) collate "C", name varchar(255) collate "ucs_basic", primary key (id));
