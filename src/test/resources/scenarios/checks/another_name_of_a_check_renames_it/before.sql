create table account (age integer not null, id bigint not null, primary key (id), check (age > 18));
