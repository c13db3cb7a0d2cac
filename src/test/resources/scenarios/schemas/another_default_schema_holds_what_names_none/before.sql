create schema app;
create table app.account (id bigint not null, primary key (id));
create table public.not_looked_at (id bigint);
