create table shop (id bigint primary key);
create table reading (id bigserial, at date not null, primary key (id, at)) partition by range (at);
create table reading_2026 partition of reading for values from ('2026-01-01') to ('2027-01-01');
create table parent (id bigint primary key);
create table child () inherits (parent);
