create table writer (id bigint not null, nick varchar(255), primary key (id));
create table writer_aud (id bigint not null, rev integer not null, nick varchar(255), primary key (id, rev));
insert into writer_aud values (1, 1, 'a');
