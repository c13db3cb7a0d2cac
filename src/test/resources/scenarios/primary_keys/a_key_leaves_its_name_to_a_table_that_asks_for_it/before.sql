create table author (id bigint, constraint author_key primary key (id));
