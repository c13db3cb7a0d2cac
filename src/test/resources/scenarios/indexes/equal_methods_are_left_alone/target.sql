create table page (id bigint primary key, words tsvector, place point, day date, code text);
create index page_words on page using gin (words);
create index page_place on page using gist (place);
create index page_day on page using brin (day);
create index page_code on page using hash (code);
comment on index page_code is 'codes are looked up only';
