do $$ begin
    assert (select lo_get(picture) from account where id = 1) = '\x00ff';
    assert (select scan from account where id = 1) = '\x0102';
    assert (select picture is null and scan is null from account where id = 2);
end $$;
