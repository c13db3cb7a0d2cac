create unlogged table shop (id bigint not null, primary key (id));
