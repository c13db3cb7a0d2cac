create unlogged table draft (id serial primary key);
create unlogged sequence free_seq;
