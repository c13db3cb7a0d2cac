create table account (id bigint not null, email varchar(255), name varchar(255), primary key (id));
create index a_first on account (name);
create index a_second on account (name);
create index z_third on account (name, email);
create index z_fourth on account (name);
