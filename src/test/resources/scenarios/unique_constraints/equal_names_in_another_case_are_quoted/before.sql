create table account (id bigint not null, code varchar(255), primary key (id),
    constraint "UqCode" unique (code));
