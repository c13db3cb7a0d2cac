create table "date" (id bigint not null, day pg_catalog.date, primary key (id));
create table "text" (id bigint not null, body pg_catalog.text default 'x', primary key (id),
    constraint body_check check (body <> 'y'::pg_catalog.text));
create table uuid (id pg_catalog.uuid default gen_random_uuid() not null, primary key (id));
