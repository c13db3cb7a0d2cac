create table account (id bigserial not null, primary key (id));
insert into account default values;
