do $$ begin
    assert (select code || letter || note || word from account) = 'codelnote7';
    assert (select number from account) = 42;
end $$;
