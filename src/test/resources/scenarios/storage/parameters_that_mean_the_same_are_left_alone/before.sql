create table account (id bigint not null, name varchar(255), primary key (id)) with (autovacuum_enabled, fillfactor = '70');
create index account_name_idx on account (name) with (fillfactor = 060, deduplicate_items);
