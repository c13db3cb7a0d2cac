create table account (id bigint not null, primary key (id));
create table profile (id bigint not null, account_id bigint unique, primary key (id),
    foreign key (account_id) references account (id));
