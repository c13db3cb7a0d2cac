create table account (id bigint not null, primary key (id));
create sequence account_seq as bigint increment by 50 minvalue 1 maxvalue 9223372036854775807 start with 1 cache 1 no cycle owned by none;
