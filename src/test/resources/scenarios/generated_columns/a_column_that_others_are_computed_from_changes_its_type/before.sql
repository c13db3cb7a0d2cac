create table line (
    amount integer not null,
    id bigint not null,
    doubled numeric(38,2) generated always as (amount * 2) stored,
    primary key (id));
