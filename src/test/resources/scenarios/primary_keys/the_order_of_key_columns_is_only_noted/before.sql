create table booking (day date not null, seat integer not null, primary key (seat, day));
