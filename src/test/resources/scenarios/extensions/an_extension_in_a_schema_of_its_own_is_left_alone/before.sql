create schema ext;
create extension citext schema ext;
create extension hstore schema ext;
create table account (id bigint not null, email ext.citext default 'nobody', extra ext.hstore default ext.hstore('a', 'b'), primary key (id),
    constraint account_email_check check (email operator(ext.<>) 'root'::ext.citext));
create index account_extra_idx on account ((extra operator(ext.->) 'a'));
