create table account (id bigint not null, email varchar(255) not null, tenant varchar(255) not null, primary key (id),
    constraint one_account_per_email unique (email, tenant));
