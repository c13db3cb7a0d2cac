create table account (id bigint not null, name varchar(255), primary key (id));
create view shouting with (security_barrier = true) as select id, name as shout from account;
comment on column shouting.shout is 'loud';
grant select on shouting to pg_monitor;
