create table account (id bigint not null, at timestamp(3), amount numeric(19,4), code character(3), primary key (id));
