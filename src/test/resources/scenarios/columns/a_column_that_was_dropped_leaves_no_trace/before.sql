create table account (
    old bigint not null unique default 5 check (old > 1),
    id bigint not null,
    name varchar(255),
    older varchar(255),
    primary key (id));
create index account_name_idx on account (name);
create index account_old_idx on account (old, name);
alter table account drop column old, drop column older;
alter table account add column email varchar(255);
alter table account add column gone text;
alter table account drop column gone;
