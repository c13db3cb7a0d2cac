create table account (id bigint not null, constraint pk_account primary key (id));
