create function gross(net numeric) returns numeric immutable language sql as 'select net * 1.19';
create table offer (
    id bigint not null,
    amount integer not null,
    price numeric(10,2),
    cents integer generated always as ((price * 100)::int) stored,
    total numeric(38,2) generated always as (public.gross(price) * amount) stored,
    round numeric(12,2) generated always as (((price) - (1)) / ((2))) stored,
    primary key (id));
