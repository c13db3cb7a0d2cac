create table reading (id bigint not null, at date, primary key (id));
create table reading_archive (archivedat date) inherits (reading);
