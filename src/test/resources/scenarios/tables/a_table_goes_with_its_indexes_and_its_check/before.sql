create table keeper (id bigint not null, primary key (id));
create table some_table (id bigint not null, x integer, y integer, primary key (id),
    unique (y), constraint ck_x check (x > 0));
create index ix_x on some_table (x);
create index ix_y_like on some_table (y) where x::text like '%5%';
