create table account (id bigint not null, code varchar(255), name varchar(255), primary key (id));
comment on table account is 'gone';
comment on table account is '';
comment on column account.name is null;
