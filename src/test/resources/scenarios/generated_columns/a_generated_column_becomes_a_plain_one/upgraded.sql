do $$ begin
    assert (select foo from account) = 10;
    assert (select doubled from line) = '8';
end $$;
update account set foo = 11;
