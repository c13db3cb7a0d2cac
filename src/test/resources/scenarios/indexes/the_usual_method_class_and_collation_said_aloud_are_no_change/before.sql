create table account (age integer not null, id bigint not null, code varchar(255), name varchar(255), note text, primary key (id));
create index i_all on account using btree (name collate "default" text_ops asc nulls last, age int4_ops);
create index i_lower on account using btree (lower(name) collate "default" text_ops);
create index i_class on account (code);
create index i_collation on account (note);
