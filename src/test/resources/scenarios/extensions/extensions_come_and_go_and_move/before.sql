create schema audit;
create extension pg_trgm;
create extension citext;
create table word (id bigint primary key, text text);
create index word_text on word using gin (text gin_trgm_ops);
