create extension btree_gist;

create table booking (id bigint primary key, room integer, floor integer, during tsrange, state text, name text,
    constraint by_operator exclude using gist (room with <>, during with &&),
    constraint by_part exclude using gist (floor with =, during with &&),
    constraint by_order exclude using gist (lower(name) with =, during with &&),
    constraint by_cover exclude using gist (floor with =, during with &&) include (state),
    constraint by_predicate exclude using gist (floor with =, during with &&) where (state = 'OPEN'),
    constraint by_time exclude using gist (room with =, during with -|-) deferrable initially deferred,
    constraint by_method exclude using hash (room with =),
    constraint new exclude using gist (floor with =));
