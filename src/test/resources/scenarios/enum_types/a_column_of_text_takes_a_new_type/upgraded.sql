do $$ begin assert (select state from account) = 'OPEN'; end $$;
