create table account (
    id bigint not null,
    age integer default null,
    level integer,
    code varchar(10) default null,
    name varchar(255) default null::character varying,
    note varchar(255),
    amount numeric(10,2) default null,
    at timestamp(6) default null,
    primary key (id));
