create table account (id bigint not null, x integer, name varchar(255), primary key (id));
create index a_include on account (x);
create index b_include on account (x) include (name);
create index c_class on account (name);
create index d_class on account (name varchar_pattern_ops);
create index e_collation on account (name);
create index f_collation on account (name collate "C");
