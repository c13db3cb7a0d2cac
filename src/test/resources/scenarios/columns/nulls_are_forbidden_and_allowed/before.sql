create table account (id bigint not null, name varchar(255), note varchar(255) not null, primary key (id));
insert into account values (1, 'x', 'y');
