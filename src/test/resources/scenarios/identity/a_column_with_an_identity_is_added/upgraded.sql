insert into account (id) values (3);
do $$ begin assert (select array_agg(number order by id) from account) = '{5,12,19}'; end $$;
