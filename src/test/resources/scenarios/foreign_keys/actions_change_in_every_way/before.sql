create table author (id bigint not null, primary key (id));
create table book (id bigint not null, a bigint, b bigint, c bigint, d bigint, e bigint, f bigint, g bigint, primary key (id),
    constraint fk_a foreign key (a) references author (id),
    constraint fk_b foreign key (b) references author (id),
    constraint fk_c foreign key (c) references author (id) on delete cascade,
    constraint fk_d foreign key (d) references author (id) on update cascade,
    constraint fk_e foreign key (e) references author (id) on delete restrict,
    constraint fk_f foreign key (f) references author (id) on update restrict,
    constraint fk_g foreign key (g) references author (id) on update cascade on delete set null);
