create table account (id bigint not null, x integer, y integer, z integer, primary key (id),
    constraint uq_account_z unique (z));
create table gone (id bigint not null, x bigint, primary key (id), constraint uq_gone_x unique (x));
