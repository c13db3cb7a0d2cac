do $$ begin assert (select (home).street || (home).zip from customer) = 'Elm Street12345'; end $$;
