create table account (age integer not null, id bigint not null, primary key (id),
    constraint account_of_age check (age > 16));
