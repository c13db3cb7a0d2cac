create table account (id bigint not null, level varchar(10) default '1' not null, primary key (id));
insert into account values (1);
