create table account (id integer generated always as identity, primary key (id));
