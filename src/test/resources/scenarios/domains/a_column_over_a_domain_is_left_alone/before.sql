create domain isbn as varchar(17) constraint isbn_check check (value ~ '^97[89]');
create table book (id bigint not null, isbn isbn, primary key (id));
