create table account (id bigint, number integer, constraint account_pk primary key (id) deferrable);
create table label (id bigint, lang integer, text text, primary key (id) include (lang, text));
create table note (id bigint primary key deferrable, label bigint references label);
