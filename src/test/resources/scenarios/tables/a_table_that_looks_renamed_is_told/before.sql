create table writer (id bigint primary key, name varchar(255), born date);
create table unrelated (id bigint primary key, amount numeric(10, 2));
