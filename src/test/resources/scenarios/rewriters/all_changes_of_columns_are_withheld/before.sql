create table account (id integer not null, name varchar(20), gone varchar(20), primary key (id));
create table shop (id bigint not null, name varchar(20) not null, level integer default 1, primary key (id));
