create table a_book (author varchar(255), id bigint not null, primary key (id));
create table z_author (id bigint not null, code varchar(255), primary key (id));
