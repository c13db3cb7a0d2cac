create table account (id bigint not null, name varchar(255), primary key (id)) with (fillfactor = 90, autovacuum_enabled = false);
create index account_name_idx on account (name) with (fillfactor = 60);
