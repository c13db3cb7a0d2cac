create table shop (id bigint not null, primary key (id));
create table legacy_order (id bigint);
create table shop_archive (id integer not null, primary key (id));
