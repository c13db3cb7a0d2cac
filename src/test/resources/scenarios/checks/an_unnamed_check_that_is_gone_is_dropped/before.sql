create table account (age integer not null, id bigint not null, primary key (id),
    check (age > 18), constraint account_age_positive check (age > 0));
