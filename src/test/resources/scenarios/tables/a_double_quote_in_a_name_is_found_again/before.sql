create table "say ""hi""" (id bigint primary key, "size 5""" integer unique);
create index size_idx on "say ""hi""" ("size 5""");
