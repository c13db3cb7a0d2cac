do $$ begin
    assert (select since from account) = '2026-11-21 10:00:00';
    assert (select until from account) = '2026-11-21 10:00:00+00';
end $$;
