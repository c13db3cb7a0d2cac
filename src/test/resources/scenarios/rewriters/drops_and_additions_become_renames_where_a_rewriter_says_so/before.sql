create table account (id bigint not null, name varchar(255), primary key (id));
create table halt (height bigint, id bigint not null, constraint station_pkey primary key (id));
