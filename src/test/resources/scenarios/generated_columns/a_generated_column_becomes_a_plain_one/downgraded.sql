do $$ begin assert (select foo from account) = 10; end $$;
