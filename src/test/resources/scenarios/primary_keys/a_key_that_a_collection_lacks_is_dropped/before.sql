create table person (id bigint not null, primary key (id));
create table person_nicks (person_id bigint not null, nicks varchar(255), constraint person_nicks_pkey primary key (person_id, nicks),
    constraint person_nicks_fk foreign key (person_id) references person (id));
