create table reading (id bigint not null, value integer not null, primary key (id)) partition by hash (id);
create table reading_0 partition of reading for values with (modulus 2, remainder 0);
create table reading_1 partition of reading for values with (modulus 2, remainder 1);
create table remark (id bigint not null, reading_id bigint, primary key (id),
    constraint remark_reading_fk foreign key (reading_id) references reading (id));
alter table reading add column sensor_id bigint;
create table sensor (id bigint not null, primary key (id));
alter table reading add constraint reading_sensor_fk foreign key (sensor_id) references sensor (id);
