create table author (id bigint not null, primary key (id));
create table book (id bigint not null, primary key (id));
