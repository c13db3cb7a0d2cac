create sequence numbers;
create table account (id bigint not null, number bigint default nextval('numbers') + 1, primary key (id));
