create table "user" (id bigint not null, name varchar(50), a1 text, pw varchar(50), primary key (id));
create index pw_idx on "user" (pw);
create table address (id bigint not null, email_address varchar(100) not null, primary key (id));
create table "order" (order_id bigint not null, amount numeric(8, 2) default 0 not null, primary key (order_id),
    constraint ck_order_amount check (amount >= 0));
create table extra (x char(1), uid bigint references "user" (id));
