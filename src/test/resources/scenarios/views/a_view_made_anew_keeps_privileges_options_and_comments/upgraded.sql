do $$ begin
    assert has_table_privilege('pg_signal_backend', 'names', 'insert');
    assert has_column_privilege('pg_monitor', 'names', 'name', 'update with grant option');
    assert has_table_privilege('pg_monitor', 'counted', 'select');
    assert (select col_description('names'::regclass, 2)) = 'it''s what they say';
    assert (select col_description('counted'::regclass, 1)) = 'how many';
end $$;
