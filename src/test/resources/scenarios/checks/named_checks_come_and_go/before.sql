create table a_adds (id bigint not null, x integer, y integer, primary key (id), constraint ck_a_x check (x > 0));
create table b_drops (id bigint not null, x integer, y integer, primary key (id),
    constraint ck_b_x check (x > 0), constraint ck_b_y check (y > 0));
create table c_drops_all (id bigint not null, x integer, primary key (id), constraint ck_c_x check (x > 0));
