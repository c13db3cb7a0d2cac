create type mood as enum ('sad', 'glad');
create table account (id bigint not null, primary key (id));
