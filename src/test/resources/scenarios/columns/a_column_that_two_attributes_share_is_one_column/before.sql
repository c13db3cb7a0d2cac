create table author (id bigint not null, primary key (id));
create table book (
    author_id bigint not null,
    id bigint not null,
    primary key (id),
    constraint book_author_fk foreign key (author_id) references author (id));
