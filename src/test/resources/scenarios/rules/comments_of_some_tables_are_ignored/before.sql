create table legacy_account (id bigint not null, name varchar(255), primary key (id));
comment on table legacy_account is 'kept by hand';
comment on column legacy_account.name is 'kept by hand';
create table account (id bigint not null, primary key (id));
comment on table account is 'old';
