create schema stock;
create table account (id bigint not null, name varchar(255) default 'x', primary key (id),
    constraint named check (name in ('a', 'b')));
create table stock.account (id integer);
create table stock.shelf (id bigint not null, account_id bigint, primary key (id),
    constraint shelf_account_fk foreign key (account_id) references account (id));
create type stock.state as enum ('a');
create domain state as integer;
do $$ begin execute format('alter database %I set search_path = stock, pg_catalog, public', current_database()); end $$;
