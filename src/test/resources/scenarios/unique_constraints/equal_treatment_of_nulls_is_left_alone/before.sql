create table account (id bigint not null, a integer, b integer, c integer, primary key (id),
    constraint uq_a unique (a),
    constraint uq_b unique (b),
    constraint uq_c unique nulls not distinct (c));
