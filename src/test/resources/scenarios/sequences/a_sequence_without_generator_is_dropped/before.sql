create table account (id bigint not null, primary key (id));
create sequence account_seq as integer start with 5 increment by 50 maxvalue 1000000 cache 3 cycle;
comment on sequence account_seq is 'Counts';
