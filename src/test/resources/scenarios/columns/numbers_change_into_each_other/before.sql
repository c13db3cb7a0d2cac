create table account (
    id bigint not null,
    scaled numeric(8, 0),
    without_scale numeric(10, 5),
    with_scale numeric(10),
    longer numeric(10, 5),
    finer numeric(10, 5),
    moment numeric(10, 5),
    big bigint,
    small smallint,
    normal integer,
    counted integer,
    primary key (id));
