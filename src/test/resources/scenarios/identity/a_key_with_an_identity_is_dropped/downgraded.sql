do $$ begin assert (select array_agg(id order by code) from account) = '{2,5}'; end $$;
