create table thing (
    id bigint not null,
    a text[],
    b integer array[4],
    c character varying(10)[][],
    d _numeric,
    e varchar(255) array,
    f uuid[3],
    primary key (id));
