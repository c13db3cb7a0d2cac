create table account (id bigint not null, kind char(1), primary key (id), constraint account_kind_known check (kind in ('b', 'a')));
