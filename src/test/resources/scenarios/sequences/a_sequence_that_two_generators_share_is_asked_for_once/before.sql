create table account (id bigint not null, primary key (id));
create table invoice (id bigint not null, primary key (id));
create sequence numbers increment 10 start 100;
