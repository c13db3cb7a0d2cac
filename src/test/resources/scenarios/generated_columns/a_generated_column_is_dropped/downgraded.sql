do $$ begin assert (select foo from account) = 5; end $$;
