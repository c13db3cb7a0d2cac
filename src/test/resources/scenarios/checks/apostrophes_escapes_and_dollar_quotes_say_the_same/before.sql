create table account (
    id bigint not null,
    code varchar(255),
    primary key (id),
    constraint c1 check (code <> 'it''s'),
    constraint c2 check (code <> E'a\tb'),
    constraint c3 check (code <> 'back\slash'),
    constraint c4 check (code <> 'Größe'),
    constraint c5 check (code <> '-- no comment'),
    constraint c6 check (code <> 'a; b'));
