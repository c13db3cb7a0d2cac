create table city (id varchar(255) not null, primary key (id));
create table shop (id bigint not null, city varchar(255), primary key (id),
    constraint shop_city_fk foreign key (city) references city (id));
insert into city values ('1');
insert into shop values (1, '1');
