create table account (id bigint not null, state varchar(255), primary key (id));
create view busy as
    select account.id from account
     where ((account.state)::text = ANY (ARRAY[('OPEN'::character varying)::text, ('NEW'::character varying)::text]));
