create table account (id bigint not null, level integer, name varchar(20), primary key (id));
create view leveled as select id, level from account where level > 1;
create view twice_leveled as select id, level * 2 as doubled from leveled;
create materialized view named as select name, count(*) as how_many from account group by name;
create unique index named_name_idx on named (name);
comment on view leveled is 'Those''s levels';
