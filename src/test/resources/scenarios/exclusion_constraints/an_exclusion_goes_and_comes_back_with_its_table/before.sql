create table shop (id bigint not null, primary key (id));
create table booking (seat integer not null, during tsrange,
    exclude using gist (during with &&) where (seat > 0) deferrable initially deferred);
