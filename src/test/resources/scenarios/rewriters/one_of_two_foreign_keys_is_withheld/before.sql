create table author (id bigint not null, primary key (id));
create table a_dropped (id bigint not null, x bigint, y bigint, primary key (id),
    constraint fk1_dropped foreign key (x) references author (id),
    constraint fk2_dropped foreign key (y) references author (id));
create table b_added (id bigint not null, x bigint, y bigint, primary key (id));
create table c_changed (id bigint not null, x bigint, y bigint, primary key (id),
    constraint fk1_changed foreign key (x) references author (id),
    constraint fk2_changed foreign key (y) references author (id));
