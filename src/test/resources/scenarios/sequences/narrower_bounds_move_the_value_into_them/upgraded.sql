do $$ begin
    assert nextval('above_numbers') = 1000;
    assert nextval('apart_numbers') = -1;
    assert (select last_value = 50 and is_called from full_one);
    assert nextval('"Within"') = 8;
end $$;
