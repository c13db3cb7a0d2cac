create table account (id bigint not null, a integer, b integer, c integer, primary key (id));
create unique index ix_a on account (a desc);
create unique index ix_b on account (b desc);
create unique index ix_c on account (c desc) nulls not distinct;
