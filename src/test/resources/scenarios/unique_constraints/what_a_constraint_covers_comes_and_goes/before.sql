create table account (code varchar(255), id bigint not null, name varchar(255), place integer not null, primary key (id),
    constraint account_code unique (code),
    constraint account_name unique (name) include (place));
