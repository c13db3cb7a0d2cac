create table account (id bigint not null, code varchar(255) not null, level integer default 5, note varchar(255), primary key (id));
