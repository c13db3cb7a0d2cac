create table person (
    id bigint not null,
    first varchar(255),
    last varchar(255),
    born date,
    full_name varchar(255) generated always as (coalesce(first, '') || ' ' || last) stored,
    year integer generated always as (extract(year from born)) stored,
    kind varchar(255) generated always as (case when born is null then 'x' when last in ('a', 'b') then 'y' end) stored,
    primary key (id));
