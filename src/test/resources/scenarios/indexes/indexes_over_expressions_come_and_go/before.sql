create table a_adds (id bigint not null, x varchar(255), y integer, primary key (id));
create table b_drops (id bigint not null, x varchar(255), y integer, primary key (id));
create index ix_dropped on b_drops (y, lower(x));
