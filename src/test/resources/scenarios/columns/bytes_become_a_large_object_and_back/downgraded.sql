do $$ begin
    assert (select picture from account where id = 1) = '\x00ff';
    assert (select lo_get(scan) from account where id = 1) = '\x0102';
end $$;
