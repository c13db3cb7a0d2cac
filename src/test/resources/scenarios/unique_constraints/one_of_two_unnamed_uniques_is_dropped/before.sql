create table account (id bigint not null, sid integer, label varchar(255), fid integer, primary key (id),
    unique (sid, label), unique (sid, fid));
