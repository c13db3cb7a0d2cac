create table account (id bigint not null, primary key (id));
create table old_account (id bigint not null, account bigint, primary key (id),
    foreign key (account) references account (id));
