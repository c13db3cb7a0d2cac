create table account (id int8 not null, age int4 not null, ratio double precision not null, at timestamptz(6),
    name character varying(255), code char varying(10), price decimal(10, 2), open bool not null, primary key (id));
