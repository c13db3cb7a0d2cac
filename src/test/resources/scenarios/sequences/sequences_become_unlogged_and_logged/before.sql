create unlogged table draft (id serial primary key);
create table note (id serial primary key, number int not null);
create sequence note_number_seq owned by note.number;
create table kept (id serial primary key, number int not null);
create unlogged sequence kept_number_seq owned by kept.number;
create sequence free_seq;
create unlogged sequence counted_seq increment 5;
