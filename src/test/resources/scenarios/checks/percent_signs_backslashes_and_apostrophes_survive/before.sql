create table account (code varchar(255), id bigint not null, primary key (id),
    constraint old_code check (code like '%\_%' and code <> 'it''s' and code !~ E'\\d+'));
