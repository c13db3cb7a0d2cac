do $$ begin
    assert has_table_privilege('pg_monitor', 'shouting', 'select');
    assert (select reloptions from pg_class where relname = 'shouting') = '{security_barrier=true}';
end $$;
