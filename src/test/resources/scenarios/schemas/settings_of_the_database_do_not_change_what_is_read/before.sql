create table account (
    id bigint not null,
    day date default '2026-11-21',
    at timestamp(6) with time zone default '2026-11-21 10:00:00+00',
    pause interval default '1 day 02:03:04',
    bytes bytea default '\x00ff',
    ratio double precision default 0.1,
    name varchar(255) default 'back\slash',
    primary key (id),
    constraint later check (day > '2026-02-01'::date and at > '2026-02-01 00:00:00+00'::timestamptz));
do $$
begin
    execute format('alter database %I set datestyle = ''German, DMY''', current_database());
    execute format('alter database %I set intervalstyle = ''iso_8601''', current_database());
    execute format('alter database %I set timezone = ''Asia/Kolkata''', current_database());
    execute format('alter database %I set bytea_output = ''escape''', current_database());
    execute format('alter database %I set extra_float_digits = -5', current_database());
    execute format('alter database %I set quote_all_identifiers = on', current_database());
    execute format('alter database %I set standard_conforming_strings = on', current_database());
    execute format('alter database %I set default_transaction_isolation = ''serializable''', current_database());
end
$$;
