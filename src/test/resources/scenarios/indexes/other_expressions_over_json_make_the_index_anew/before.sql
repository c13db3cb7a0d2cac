create table account (id bigint not null, jb jsonb, primary key (id));
create index a on account ((jb -> 'foo'));
create index b on account ((jb ->> 'foo'));
create index c on account (((jb ->> 'foo')::int));
create index d on account (md5(jb ->> 'foo') text_pattern_ops);
create index e on account (jb jsonb_ops);
create index f on account using gin (jb jsonb_path_ops);
