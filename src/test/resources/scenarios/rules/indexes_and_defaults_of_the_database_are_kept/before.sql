create table account (id bigint not null, name varchar(255) default 'nobody', rank integer default 1, primary key (id));
create index dba_account_name on account (name);
create index account_rank on account (rank);
create index account_name on account (name desc);
