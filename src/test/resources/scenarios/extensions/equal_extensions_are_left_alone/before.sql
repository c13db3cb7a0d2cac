create schema audit;
create extension pg_trgm version '1.5';
create extension citext schema audit;
create table word (id bigint primary key, text text, name audit.citext);
create index word_text on word using gin (text gin_trgm_ops);
