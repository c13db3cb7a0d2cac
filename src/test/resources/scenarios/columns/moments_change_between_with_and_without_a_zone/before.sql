create table account (id bigint not null, since timestamp(6), until timestamp(6) with time zone, primary key (id));
insert into account values (1, '2026-11-21 10:00:00', '2026-11-21 10:00:00+00');
