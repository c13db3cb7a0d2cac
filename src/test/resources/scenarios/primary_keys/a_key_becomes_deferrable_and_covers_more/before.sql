create table account (id bigint, number integer, constraint account_pk primary key (id) deferrable initially deferred);
create table label (id bigint, lang integer, text text, primary key (id) include (lang));
create table note (id bigint primary key, label bigint references label);
