create table account (id bigint not null, name varchar(255), primary key (id));
create view ranking as
    select a.id,
           row_number() over (order by a.name desc nulls first) as place, -- the first is the last
           count(*) filter (where a.name <> 'x') over () as all_of_them
      from public.account a /* and nothing else */
      left join account b on ((b.id = a.id))
     where a.id in (select id from account where name is not null);
