create unlogged sequence account_seq increment 50;
create unlogged table account (id bigint not null, primary key (id));
