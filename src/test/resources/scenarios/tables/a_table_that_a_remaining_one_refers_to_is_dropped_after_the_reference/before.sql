create table city (id bigint not null, primary key (id));
create table shop (id bigint not null, city bigint, primary key (id),
    constraint shop_city_fkey foreign key (city) references city (id));
