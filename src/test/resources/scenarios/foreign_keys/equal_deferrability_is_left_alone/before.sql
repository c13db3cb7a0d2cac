create table author (id bigint not null, primary key (id));
create table book (id bigint not null, a bigint, b bigint, c bigint, primary key (id),
    constraint fk_a foreign key (a) references author (id) initially deferred,
    constraint fk_b foreign key (b) references author (id) deferrable,
    constraint fk_c foreign key (c) references author (id) deferrable initially immediate);
