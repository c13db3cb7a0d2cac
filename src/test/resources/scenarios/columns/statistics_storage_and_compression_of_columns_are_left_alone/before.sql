create table account (id bigint not null, name varchar(255), note text, primary key (id));
create index account_lower_idx on account (lower(name));
alter table account alter column name set statistics 500;
alter table account alter column name set (n_distinct = -0.2, n_distinct_inherited = 7);
alter table account alter column note set storage external;
alter table account alter column note set compression pglz;
alter index account_lower_idx alter column 1 set statistics 900;
create statistics account_stats (ndistinct, dependencies) on name, note from account;
analyze account;
