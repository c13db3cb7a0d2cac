create table a_author (id bigint not null, code varchar(255), primary key (id), constraint uq_code unique (code));
create table z_book (id bigint not null, author varchar(255), primary key (id),
    constraint book_author_fk foreign key (author) references a_author (code));
