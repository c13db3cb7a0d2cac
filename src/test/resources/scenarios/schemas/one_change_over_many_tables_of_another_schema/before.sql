create schema test_schema;
create table test_schema."user" (id bigint not null, name varchar(50), a1 text, pw varchar(50), primary key (id));
create index pw_idx on test_schema."user" (pw);
create table test_schema.address (id bigint not null, email_address varchar(100) not null, primary key (id));
create table test_schema."order" (order_id bigint not null, amount numeric(8, 2) default 0 not null, primary key (order_id),
    constraint ck_order_amount check (amount >= 0));
create table test_schema.extra (x char(1), uid bigint references test_schema."user" (id));
