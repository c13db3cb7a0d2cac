create table account (id bigint not null, code varchar(255), primary key (id));
create index "SomeCasingConvention" on account (code);
