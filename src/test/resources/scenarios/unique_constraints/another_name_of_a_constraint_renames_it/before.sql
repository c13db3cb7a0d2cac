create table account (id bigint not null, email varchar(255), primary key (id),
    constraint account_email_key unique (email));
