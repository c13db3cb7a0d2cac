create table account (id bigint not null, primary key (id));
create sequence their_seq increment 7 cycle maxvalue 70;
