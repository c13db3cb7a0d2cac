create table account (age integer not null, id bigint not null, primary key (id),
    constraint account_grown check (age > 18) no inherit);
alter table account add constraint account_alive check (age < 150) not valid;
