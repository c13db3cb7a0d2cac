do $$ begin assert (select shout from shouting where id = 1) = 'a'; end $$;
