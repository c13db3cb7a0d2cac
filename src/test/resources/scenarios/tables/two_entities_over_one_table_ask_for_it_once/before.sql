create table account (id bigint not null, name varchar(255), note varchar(255), primary key (id), unique (name));
create index account_note_idx on account (note);
