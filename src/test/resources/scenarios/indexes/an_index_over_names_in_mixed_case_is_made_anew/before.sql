create table "Mixed Case" (id bigint not null, "A Column" integer, "B Column" integer, primary key (id));
create index "Same Index" on "Mixed Case" ("A Column", (abs("B Column")));
create index "Other Index" on "Mixed Case" ("A Column", (abs("B Column")));
