create foreign data wrapper elsewhere;
create server other foreign data wrapper elsewhere;
create foreign table reading (id bigint, value integer) server other;
create table shop (id bigint not null, primary key (id));
create materialized view counted as select count(*) from shop;
