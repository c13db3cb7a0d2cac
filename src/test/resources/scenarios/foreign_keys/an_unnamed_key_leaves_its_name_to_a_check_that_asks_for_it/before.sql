create table author (id bigint, primary key (id));
create table book (id bigint, pages integer, author_id bigint, primary key (id),
    constraint book_pages foreign key (author_id) references author (id));
