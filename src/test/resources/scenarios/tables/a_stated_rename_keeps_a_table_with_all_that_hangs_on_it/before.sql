create sequence writer_seq increment by 50;
create table writer (id bigint not null, nick varchar(255) not null, born date, old text, primary key (id),
    constraint writer_nick_check check (nick <> ''));
create index idx_nick on writer (lower(nick));
create table writer_tags (writer_id bigint not null, tag varchar(255),
    constraint fk_tags foreign key (writer_id) references writer (id));
create table book (id bigint not null, author_id bigint, primary key (id),
    constraint fk_book foreign key (author_id) references writer (id));
create view dba_view as select nick from writer;
insert into writer values (1, 'a', null, 'x'), (2, 'b', null, 'y');
