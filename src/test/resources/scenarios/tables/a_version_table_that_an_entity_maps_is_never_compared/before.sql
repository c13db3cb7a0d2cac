create table autogen_version (revision varchar(32) not null primary key);
create table shop (id bigint not null, primary key (id));
