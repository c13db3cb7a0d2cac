create table account (id bigint not null, primary key (id));
create table profile (account_id bigint not null references account, primary key (account_id));
create table visit (account_id bigint not null references account, day date not null, primary key (day, account_id));
