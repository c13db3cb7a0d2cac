create table author (id bigint not null, number bigint unique, primary key (id));
create table editor (id bigint not null, primary key (id));
create table book (author bigint, editor bigint, id bigint not null, reader bigint, primary key (id),
    constraint book_editor_fk foreign key (editor) references author (id),
    constraint book_author_fk foreign key (author) references author (id),
    constraint book_reader_fk foreign key (id) references editor (id));
