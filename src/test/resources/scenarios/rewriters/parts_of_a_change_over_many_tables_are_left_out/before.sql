create table "user" (id bigint not null, name varchar(50), pw varchar(50), primary key (id));
create table address (id bigint not null, primary key (id));
create table "order" (order_id bigint not null, amount numeric(8, 2) default 0 not null, primary key (order_id));
create table extra (x char(1), uid bigint references "user" (id));
