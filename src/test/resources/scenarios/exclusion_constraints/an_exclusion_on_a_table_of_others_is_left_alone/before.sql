create table shop (id bigint not null, primary key (id));
create table booking (during tsrange, exclude using gist (during with &&));
