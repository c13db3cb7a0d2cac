create table room (floor integer not null, number integer not null, primary key (floor, number));
create table booking (
    room_floor integer,
    room_number integer,
    id bigint not null,
    primary key (id),
    constraint booking_room_fk foreign key (room_number, room_floor) references room (number, floor));
