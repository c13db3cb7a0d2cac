create table owner (id bigint primary key);
create table pet (id bigint primary key, owner bigint references owner);
create unlogged table draft (id bigint primary key);
create unlogged table line (id bigint primary key, draft bigint references draft);
