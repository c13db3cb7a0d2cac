create table account (id bigint not null, code varchar(255));
create unique index account_id_idx on account (id);
create unique index account_code_idx on account (code) with (fillfactor = 80);
alter table account add constraint account_pkey primary key using index account_id_idx;
alter table account add constraint uq_code unique using index account_code_idx;
