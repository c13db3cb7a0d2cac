create unlogged table draft (id bigint primary key);
