create table account (id bigint primary key, number bigint);
create table invoice (id bigint primary key, number bigint);
create sequence free_seq;
create sequence owned_seq owned by account.number;
create sequence moved_seq owned by account.id;
create sequence handed_over_seq owned by account.number;
