create table account (id bigint not null, firstname varchar(255), lastname varchar(255), primary key (id),
    constraint uq_firstname unique (firstname));
create index ix_lastname on account (lastname);
create sequence accountnumbers;
