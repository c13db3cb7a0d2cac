create table account (id bigint not null, primary key (id));
create sequence account_seq start with 1 increment by 1;
