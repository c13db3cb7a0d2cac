create table line (amount integer not null, id bigint not null, price integer not null, primary key (id));
