do $$ begin
    assert nextval('account_seq') = 4;
end $$;
