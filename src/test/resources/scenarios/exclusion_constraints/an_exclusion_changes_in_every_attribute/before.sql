create extension btree_gist;

create table booking (id bigint primary key, room integer, floor integer, during tsrange, state text, name text,
    constraint by_operator exclude using gist (room with =, during with &&),
    constraint by_part exclude using gist (room with =, during with &&),
    constraint by_order exclude using gist (name with =, during with &&),
    constraint by_cover exclude using gist (floor with =, during with &&),
    constraint by_predicate exclude using gist (floor with =, during with &&) where (state <> 'GONE'),
    constraint by_time exclude using gist (room with =, during with -|-),
    constraint by_method exclude using gist (room with =),
    constraint old exclude using gist (floor with =));
