create table author (id bigint primary key, nick varchar(255), age integer);
insert into author values (1, 'Wolf', 40);
