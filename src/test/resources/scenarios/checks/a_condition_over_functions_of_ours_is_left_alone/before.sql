create function is_valid(code varchar) returns boolean immutable language sql as 'select code > ''a''';
create schema rules;
create function rules.is_valid(code varchar, kind varchar) returns boolean immutable language sql as 'select code > kind';
create table account (
    id bigint not null,
    code varchar(255),
    kind varchar(255),
    primary key (id),
    constraint code_valid check (public.is_valid(code)),
    constraint kind_valid check (rules.is_valid(code, kind)));
