create table author (id bigint not null, primary key (id));
create unique index twice on author (id);
create table book (id bigint not null, author_id bigint, primary key (id),
    constraint writer foreign key (author_id) references author);
