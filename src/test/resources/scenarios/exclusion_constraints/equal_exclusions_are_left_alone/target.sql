create extension btree_gist;

create table booking (id bigint primary key, room integer, during tsrange, state text,
    constraint one_at_a_time exclude using gist (room with =, during with &&) include (id) where (state <> 'GONE')
        deferrable initially deferred,
    exclude using hash (room with =));
