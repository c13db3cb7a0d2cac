create table account (id bigint not null, a integer, b integer, c integer, d integer, e integer, f integer, g integer, h integer,
    i integer, primary key (id));
create unique index ix_d on account (d desc);
create unique index ix_e on account (e desc) nulls distinct;
create unique index ix_f on account (f desc) nulls not distinct;
create unique index ix_g on account (g desc);
create unique index ix_h on account (h desc) nulls not distinct;
create unique index ix_i on account (i desc) nulls not distinct;
