create table thing (
    at timestamptz(6) default now(),
    id uuid default pg_catalog.gen_random_uuid() not null,
    since timestamptz(6) default transaction_timestamp(),
    utc timestamp(6) default (now() at time zone 'utc'),
    soon timestamptz(6) default transaction_timestamp() + '1 day'::interval,
    local timestamp(3) default localtimestamp(3),
    day date default current_date,
    by varchar(255) default current_user,
    token varchar(255) default md5((random())::text),
    greatest_of integer default greatest(1, 2),
    primary key (id));
