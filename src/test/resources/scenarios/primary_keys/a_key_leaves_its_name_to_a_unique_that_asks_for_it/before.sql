create table author (id bigint, number bigint not null, constraint author_id primary key (id));
insert into author values (1, 10);
