create table flyway_schema_history (installed_rank integer not null primary key, version varchar(50), success boolean);
create index flyway_schema_history_s_idx on flyway_schema_history (success);
create table databasechangelog (id varchar(255) not null, author varchar(255) not null);
create table databasechangeloglock (id integer not null primary key, locked boolean not null);
create table shop (id bigint not null, primary key (id));
