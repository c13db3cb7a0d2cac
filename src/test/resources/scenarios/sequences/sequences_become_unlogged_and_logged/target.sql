create table draft (id serial primary key);
create unlogged table note (id serial primary key, number int not null);
create sequence note_number_seq owned by note.number;
create unlogged table kept (id serial primary key, number int not null);
create unlogged sequence kept_number_seq owned by kept.number;
create unlogged sequence free_seq;
create sequence counted_seq increment 10;
create unlogged sequence new_seq;
