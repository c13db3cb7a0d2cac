create table shop (id bigint not null, primary key (id));
create table old_shop (id bigint not null, primary key (id));
create table other (id bigint not null, primary key (id));
