create table account (id bigint not null, primary key (id));
create sequence account_seq start 1 increment 5 cache 20 cycle maxvalue 100000;
