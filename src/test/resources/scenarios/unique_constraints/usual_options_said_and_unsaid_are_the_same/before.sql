create table account (id bigint not null, code varchar(255), name varchar(255), primary key (id),
    constraint uq_code unique nulls distinct (code) not deferrable initially immediate,
    constraint uq_name unique (name));
