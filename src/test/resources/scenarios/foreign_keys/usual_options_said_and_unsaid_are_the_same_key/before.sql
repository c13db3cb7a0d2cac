create table author (id bigint not null, primary key (id));
create table book (
    author_id bigint,
    editor_id bigint,
    id bigint not null,
    primary key (id),
    constraint book_author_fk foreign key (author_id) references public.author
        match simple on update no action on delete no action not deferrable initially immediate,
    constraint book_editor_fk foreign key (editor_id) references author (id));
