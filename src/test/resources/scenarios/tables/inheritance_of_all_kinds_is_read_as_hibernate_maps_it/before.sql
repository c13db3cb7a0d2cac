create table payment (kind varchar(31) not null check (kind in ('Payment', 'Cash')), till integer, id bigint not null, primary key (id));
create table animal (id bigint not null, primary key (id));
create table dog (id bigint not null, breed varchar(255), primary key (id),
    constraint dog_animal_fk foreign key (id) references animal (id));
create table car (id bigint not null, doors integer not null, primary key (id));
create table bike (id bigint not null, gears integer not null, primary key (id));
