create table shop (id bigint not null, primary key (id));
create table somebody_elses (id bigint);
create view somebody_elses_view as select id from somebody_elses;
create sequence somebody_elses_seq;
create type somebody_elses_type as enum ('a');
