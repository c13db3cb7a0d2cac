create sequence account_seq increment 50;
create table account (id bigint not null default nextval('account_seq'), primary key (id));
