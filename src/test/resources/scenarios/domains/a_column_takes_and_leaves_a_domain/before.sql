create domain isbn as varchar(17) constraint isbn_check check (value ~ '^97[89]');
create table book (id bigint not null, code isbn, isbn varchar(17), primary key (id));
insert into book values (1, '978-1', '978-2');
