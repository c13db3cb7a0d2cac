create table account (id bigint not null, a integer, b integer, c integer, d integer, e integer, f integer, g integer, h integer,
    i integer, primary key (id),
    constraint uq_d unique (d),
    constraint uq_e unique nulls distinct (e),
    constraint uq_f unique nulls not distinct (f),
    constraint uq_g unique (g),
    constraint uq_h unique nulls not distinct (h),
    constraint uq_i unique nulls not distinct (i));
