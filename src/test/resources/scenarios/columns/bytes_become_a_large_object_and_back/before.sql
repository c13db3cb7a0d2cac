create table account (id bigint not null, picture bytea, scan oid, primary key (id));
insert into account values (1, '\x00ff', lo_from_bytea(0, '\x0102')), (2, null, null);
