do $$ begin assert (select state from account) = 'CLOSED'; end $$;
