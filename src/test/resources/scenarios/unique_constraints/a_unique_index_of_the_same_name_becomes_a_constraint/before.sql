create table account (id bigint not null, code varchar(255), primary key (id));
create unique index uq_code on account (code) where code is not null;
