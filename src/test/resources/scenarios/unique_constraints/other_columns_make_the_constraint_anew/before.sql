create table account (id bigint not null, email varchar(255), tenant varchar(255), primary key (id),
    constraint uq_account_email unique (email));
