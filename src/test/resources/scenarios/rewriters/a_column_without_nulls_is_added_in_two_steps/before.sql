create table account (id bigint not null, primary key (id));
insert into account values (1);
