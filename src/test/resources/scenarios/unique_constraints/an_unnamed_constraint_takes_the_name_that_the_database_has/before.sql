create table account (id bigint not null, email varchar(255), tenant varchar(255), primary key (id),
    constraint some_name_of_theirs unique (tenant, email), unique (email));
