create table account (
    id bigint not null,
    code varchar(30),
    letter char(1),
    note text,
    number integer,
    word varchar(10),
    primary key (id));
insert into account values (1, 'code', 'l', 'note', 42, '7');
