create table account (id bigint not null, name varchar(255), primary key (id));
create index account_name_idx on account (name);
update pg_index set indisvalid = false where indexrelid = 'account_name_idx'::regclass;
