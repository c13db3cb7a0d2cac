create schema audit;
create extension citext schema audit;
create extension btree_gist;
create table word (id bigint primary key, text text);
create index word_text on word using gist (text);
