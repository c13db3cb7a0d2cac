do $$ begin assert nextval('numbers') = 1; end $$;
