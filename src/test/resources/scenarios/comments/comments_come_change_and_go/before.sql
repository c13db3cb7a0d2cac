create table account (id bigint not null, a varchar(255), b varchar(255), c varchar(255), primary key (id));
comment on table account is 'Old';
comment on column account.b is 'It''s old';
comment on column account.c is 'To go';
create table shop (id bigint not null, primary key (id));
comment on table shop is 'To go';
