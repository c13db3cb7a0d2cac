create extension citext;
create table account (id bigint not null, email citext, primary key (id), constraint account_email_key unique (email));
create index account_name_idx on account (split_part(email, '@', 1));
