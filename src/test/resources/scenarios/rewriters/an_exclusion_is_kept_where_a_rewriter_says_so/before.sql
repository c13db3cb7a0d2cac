create table booking (seat integer not null, id bigint not null, during tsrange, primary key (id),
    constraint booking_during_excl exclude using gist (during with &&));
