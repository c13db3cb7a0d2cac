create table account (
    id bigint not null,
    name varchar(30) collate "C" default 'nobody' not null,
    primary key (id));
create index account_name_idx on account (name);
comment on column account.name is 'As they sign';
