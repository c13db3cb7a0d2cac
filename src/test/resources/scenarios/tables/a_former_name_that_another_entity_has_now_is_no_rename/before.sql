create table writer (id bigint not null, primary key (id));
