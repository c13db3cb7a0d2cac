create table line (
    amount integer not null,
    price integer not null,
    id bigint not null,
    total integer generated always as (amount + price) stored,
    primary key (id));
create index line_total_idx on line (total);
