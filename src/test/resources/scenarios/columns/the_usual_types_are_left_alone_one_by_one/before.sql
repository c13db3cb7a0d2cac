create type state as enum ('CLOSED', 'OPEN');
create cast (varchar as state) with inout as implicit;
create cast (state as varchar) with inout as implicit;
create table thing (
    id bigint not null,
    an_int int,
    a_char char,
    a_varchar varchar(32),
    a_text text,
    a_float float,
    a_numeric numeric,
    a_decimal decimal,
    a_timestamp timestamp,
    a_plain_timestamp timestamp without time zone,
    a_boolean boolean,
    a_bigint bigint,
    a_smallint smallint,
    a_date date,
    some_bytes bytea,
    a_json json,
    a_unicode varchar(40),
    a_short_decimal decimal(10),
    a_small_decimal decimal(10, 2),
    a_whole_decimal numeric(8, 0),
    a_state state,
    primary key (id));
