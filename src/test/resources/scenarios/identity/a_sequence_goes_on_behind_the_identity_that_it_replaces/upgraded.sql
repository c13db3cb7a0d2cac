do $$ begin
    assert nextval('account_numbers') = 4;
end $$;
