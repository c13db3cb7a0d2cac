create table sometable (id bigint not null, value integer, primary key (id));
create table othertable (id bigint not null, value integer, primary key (id));
