create table account (id integer not null, primary key (id));
create view old_view as select id from account;
create view above as select id from old_view;
