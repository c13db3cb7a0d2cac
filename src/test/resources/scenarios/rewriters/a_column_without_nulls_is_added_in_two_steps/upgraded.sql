do $$ begin assert (select name from account) = 'nobody'; end $$;
