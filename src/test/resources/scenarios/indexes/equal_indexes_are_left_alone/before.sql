create table account (age integer not null, id bigint not null, email varchar(255), name varchar(255), primary key (id));
create index account_name_idx on account using btree (name asc nulls last, age desc nulls first);
create index account_lower_idx on account (lower((email)::text));
create index account_adult_idx on account (name) where (age >= 18) and email <> '';
create index account_cover_idx on account (name) include (email) with (fillfactor = 80);
create unique index account_text_idx on account (coalesce(name, 'x'), (name || email), (age + 1));
create index account_pattern_idx on account (name varchar_pattern_ops);
create index some_other_name on account (age);
