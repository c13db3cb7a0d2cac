insert into account default values;
do $$ begin assert (select max(id) from account) = 8; end $$;
