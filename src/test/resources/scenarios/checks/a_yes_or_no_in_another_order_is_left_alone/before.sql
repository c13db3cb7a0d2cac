create table account (
    id bigint not null,
    open char(1) not null,
    paid character(1),
    primary key (id),
    constraint open_or_closed check (open = any (array['Y', 'N']::bpchar[])),
    constraint paid_or_not check (paid in ('N', 'Y')));
