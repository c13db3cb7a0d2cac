create table account (
    deleted_at timestamp(6),
    age integer not null,
    id bigint not null,
    open boolean not null,
    name varchar(255),
    primary key (id));
create index i_brackets on account (id) where ((open) and ((age > 5) and (age < 9)));
create index i_null on account (id) where deleted_at isnull;
create index i_like on account (id) where name ~~ 'a%' and name <> '';
create index i_between on account (id) where age >= 1 and age <= 3;
create index i_cast on account (id) where age::text <> '5'::text;
create index i_date on account (id) where deleted_at > timestamp '2026-11-21';
create unique index i_unique on account (name) where not open;
