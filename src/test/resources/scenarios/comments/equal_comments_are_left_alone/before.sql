create table account (id bigint not null, a varchar(255), primary key (id));
comment on table account is 'Who''s who, 100%';
comment on column account.a is 'It''s a
new line';
