create table by_convention (id bigint not null, x integer, y integer, primary key (id),
    constraint uq_by_convention_x_y unique (x, y));
create index ix_by_convention_y on by_convention (y);
create table far_too_long (id bigint not null, x integer, y integer, primary key (id),
    constraint the_numbers_x_that_were_given_out_by_the_office_are_given_out_once unique (x));
create index the_index_over_the_numbers_y_that_were_given_out_by_the_office_of_it on far_too_long (y);
create table "Mixed Case" (id bigint not null, "A Column" integer, other integer, primary key (id),
    constraint "Mixed Unique" unique ("A Column"));
create index "Mixed Index" on "Mixed Case" ("A Column", other);
create table aliased (id bigint not null, the_x integer, the_y integer, primary key (id),
    constraint uq_aliased unique (the_x));
create index ix_aliased on aliased (the_y);
