create sequence account_seq increment 50;
create table account (id bigint not null, primary key (id));
alter sequence account_seq owned by account.id;
