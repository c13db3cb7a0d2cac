create table shop (
    changed timestamp(6) with time zone,
    id bigint not null,
    version integer not null,
    deleted boolean not null,
    bill_city varchar(255),
    city varchar(40) not null,
    zip char(5),
    primary key (id));
comment on column shop.deleted is 'Soft-delete indicator';
