create table author (id bigint not null, primary key (id));
create table book (author_id bigint, id bigint not null, primary key (id));
alter table book add constraint book_author_fk foreign key (author_id) references author (id) not valid;
