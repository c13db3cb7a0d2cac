create table account (id bigint not null, x integer, name varchar(255), primary key (id));
create index ix_added on account (x);
create index ix_changed on account (x) where name like 'a%';
create index ix_gone on account (x) where name like '%\%%';
