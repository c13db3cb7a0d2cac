create table account (id bigint, number integer, constraint account_pk primary key (id) include (number) deferrable initially deferred);
create table label (id bigint primary key deferrable);
