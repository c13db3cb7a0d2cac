create table author (id bigint not null, pen_name varchar(255), primary key (id));
