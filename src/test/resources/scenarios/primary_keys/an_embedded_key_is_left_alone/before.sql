create table booking (day date not null, seat integer not null, person varchar(255), primary key (day, seat));
