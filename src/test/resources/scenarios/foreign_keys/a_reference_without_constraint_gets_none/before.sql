create table author (id bigint not null, primary key (id));
create table book (author_id bigint, id bigint not null, primary key (id));
