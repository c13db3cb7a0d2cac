create table account (id bigint not null, email varchar(255), primary key (id));
create index account_email_idx on account (lower(email) varchar_pattern_ops desc nulls last, id)
    include (email) with (fillfactor = 70) where email like '%@%';
create index account_hash_idx on account using hash (email);
