create table account (id bigint not null, primary key (id));
create sequence account_seq;
insert into account select nextval('account_seq') from generate_series(1, 3);
