create table author (id bigint not null, nick varchar(255), town varchar(255), zip integer, helper bigint, version integer not null,
    primary key (id), constraint fk_helper foreign key (helper) references author (id), unique (nick));
insert into author values (1, 'a', 'b', 3, 1, 4);
