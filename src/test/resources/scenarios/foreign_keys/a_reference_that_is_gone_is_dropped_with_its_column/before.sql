create table author (id bigint not null, primary key (id));
create table book (id bigint not null, author_id bigint, primary key (id),
    constraint book_author_fk foreign key (author_id) references author (id) on delete cascade);
