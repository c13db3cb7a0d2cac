do $$ begin
    assert (select code || letter || note || number from account) = 'codelnote42';
    assert (select word + 1 from account) = 8;
end $$;
