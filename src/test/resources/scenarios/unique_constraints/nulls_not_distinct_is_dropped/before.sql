create table account (id bigint not null, code varchar(255), primary key (id),
    constraint uq_code unique nulls not distinct (code));
