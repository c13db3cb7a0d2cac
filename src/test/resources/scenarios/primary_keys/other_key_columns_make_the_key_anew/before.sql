create table booking (seat integer not null, day date not null, person varchar(255), primary key (seat));
