create table author (id bigint not null, pen_name varchar(255) not null, primary key (id),
    constraint known_by unique (pen_name));
create table book (id bigint not null, written_by varchar(255), primary key (id),
    constraint writer foreign key (written_by) references author (pen_name));
