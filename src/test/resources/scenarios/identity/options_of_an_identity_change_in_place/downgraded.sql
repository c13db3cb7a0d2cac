insert into d_always default values;
do $$ begin assert (select max(id) from d_always) > 2; end $$;
