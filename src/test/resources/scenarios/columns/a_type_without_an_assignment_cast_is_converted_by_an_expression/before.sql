create table account (id bigint not null, code varchar(255), mark varchar(255), flags varchar(255), active integer, primary key (id));
insert into account values (1, '12', 'b4b6c1f4-5d1e-4a54-8f5a-6ce8d0a9c9e1', '{}', 1);
