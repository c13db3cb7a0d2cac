create table author (id bigint, name varchar(255), primary key (id));
create index idx_name on author (name);
create table book (id bigint, title varchar(255), primary key (id));
create index idx_title on book (title);
