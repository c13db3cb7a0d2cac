create table doc (body jsonb, id bigint not null, title varchar(255) generated always as (body ->> 'title') stored, primary key (id));
