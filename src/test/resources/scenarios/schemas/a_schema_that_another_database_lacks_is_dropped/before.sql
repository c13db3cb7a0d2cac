create schema audit;
comment on schema audit is 'what was done';
create table audit.entry (id bigint primary key);
