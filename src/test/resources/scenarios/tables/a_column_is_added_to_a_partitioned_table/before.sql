create table reading (at date not null, id bigint not null, primary key (id, at)) partition by range (at);
create table reading_2026 partition of reading for values from ('2026-01-01') to ('2027-01-01');
insert into reading values ('2026-05-01', 1);
