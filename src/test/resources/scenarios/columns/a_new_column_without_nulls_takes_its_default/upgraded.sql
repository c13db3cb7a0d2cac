do $$ begin assert (select state from account) = 'new'; end $$;
