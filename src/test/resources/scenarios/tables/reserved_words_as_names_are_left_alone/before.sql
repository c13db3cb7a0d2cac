create table "order" (
    "limit" integer not null,
    id bigint not null,
    "group" bigint,
    "User Name" varchar(255),
    "select" varchar(255) default 'x',
    primary key (id),
    constraint "check" check ("limit" > 0 and "User Name" <> ''),
    constraint "unique" unique ("select"),
    constraint "references" foreign key ("group") references "order" (id));
create index "table" on "order" ("User Name" desc, "limit") where "group" is not null;
comment on column "order"."User Name" is 'who';
