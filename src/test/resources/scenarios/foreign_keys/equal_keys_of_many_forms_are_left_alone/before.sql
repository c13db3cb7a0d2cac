create table author (id bigint not null, primary key (id));
create table book (author_id bigint, editor_id bigint, id bigint not null, parent_id bigint, primary key (id),
    constraint book_author_fk foreign key (author_id) references author on delete cascade,
    constraint book_editor_fk foreign key (editor_id) references author (id) on delete set null,
    constraint some_name foreign key (parent_id) references book (id) deferrable initially deferred);
