create table account (id bigint not null, name varchar(50), primary key (id));
create index ix_account_name on account (name);
