create table account (id bigint not null, name varchar(255), primary key (id));
create index account_name on account (name collate "C");
