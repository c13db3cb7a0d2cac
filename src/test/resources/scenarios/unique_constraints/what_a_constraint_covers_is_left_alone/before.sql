create table account (code varchar(255), id bigint not null, place integer not null, primary key (id),
    constraint account_code unique (code) include (place));
