create type state as enum ('OPEN', 'CLOSED');
create table city (id bigint not null, state state, primary key (id));
create table shop (id bigint not null, name varchar(255), city bigint, primary key (id),
    constraint shop_city_fk foreign key (city) references city (id));
create table account (id bigint not null, name varchar(255), primary key (id));
