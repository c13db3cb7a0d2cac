create table booking (id bigint not null, during tsrange, primary key (id), exclude using gist (during with &&));
