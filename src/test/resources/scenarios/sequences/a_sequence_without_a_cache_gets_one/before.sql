create table account (id bigint not null, primary key (id));
create sequence numbers start with 1 increment by 50;
