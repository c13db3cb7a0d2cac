create table account (id bigint not null, primary key (id) deferrable initially deferred);
