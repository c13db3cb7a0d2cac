create table account (
    id bigint not null,
    state varchar(255),
    kind varchar(255),
    primary key (id),
    constraint account_kind_check check (((kind)::text <> ALL (ARRAY[('b'::character varying)::text, ('a'::character varying)::text]))),
    constraint account_state_check check (((state)::text = ANY (ARRAY[('OPEN'::character varying)::text, ('CLOSED'::character varying)::text]))));
create index account_open_idx on account using btree (id)
    where ((state)::text = ANY (ARRAY[('OPEN'::character varying)::text, ('NEW'::character varying)::text]));
