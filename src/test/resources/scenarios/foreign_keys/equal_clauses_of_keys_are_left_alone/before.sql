create table author (id bigint not null, primary key (id));
create table book (author bigint, editor bigint, id bigint not null, primary key (id),
    constraint book_author_fk foreign key (author) references author (id) match full);
alter table book add constraint book_editor_fk foreign key (editor) references author (id) not valid;
