create table person (id bigint not null, primary key (id));
create table person_detail (person_id bigint not null, note varchar(255), primary key (person_id),
    constraint person_detail_fk foreign key (person_id) references person (id));
create table person_nicks (person_id bigint not null, nicks varchar(255), place integer not null check (place >= 0), primary key (person_id, place),
    constraint person_nicks_fk foreign key (person_id) references person (id));
