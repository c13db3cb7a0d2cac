create table a_like_its_column (id bigint not null, x integer, y integer, primary key (id), constraint x unique (x));
create unique index y on a_like_its_column (y desc);
create table b_both_flags (id bigint not null, x integer, primary key (id), constraint uq_both unique (x));
create index ix_both on b_both_flags (x);
create table c_two_unnamed (id bigint not null, sid integer, label varchar(255), fid integer, primary key (id),
    unique (sid, label), unique (sid, fid));
create table d_references (id bigint not null, a_id bigint, b_id bigint, primary key (id),
    constraint d_a_fk foreign key (a_id) references a_like_its_column (id),
    constraint d_b_fk foreign key (b_id) references b_both_flags (id));
