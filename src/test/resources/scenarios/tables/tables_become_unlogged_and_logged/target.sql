create unlogged table owner (id bigint primary key);
create unlogged table pet (id bigint primary key, owner bigint references owner);
create table draft (id bigint primary key);
create table line (id bigint primary key, draft bigint references draft);
