create table account (id bigint not null, a varchar(255) default 'original', b varchar(255), c varchar(255) default 'original', primary key (id));
