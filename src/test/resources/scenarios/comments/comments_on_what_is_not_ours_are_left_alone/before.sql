create table account (id bigint not null, primary key (id));
create table theirs (id bigint);
comment on table theirs is 'Theirs';
comment on schema public is 'Another one';
