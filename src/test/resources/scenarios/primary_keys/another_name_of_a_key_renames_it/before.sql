create table account (id bigint not null, primary key (id));
create table visit (id bigint not null, account_id bigint, primary key (id),
    constraint visit_account_fk foreign key (account_id) references account (id));
