create table account (id bigint not null, primary key (id));
create schema stock;
create table stock.shelf (account_id bigint, id bigint not null, primary key (id),
    constraint shelf_account_fk foreign key (account_id) references public.account (id));
