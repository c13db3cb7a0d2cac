create table author (id bigint not null, number bigint not null, primary key (id));
alter table author add constraint author_id unique (id);
create table book (id bigint not null, author_id bigint, primary key (id),
    constraint writer foreign key (author_id) references author);
