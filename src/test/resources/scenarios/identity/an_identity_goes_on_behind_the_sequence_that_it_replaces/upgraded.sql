insert into account default values;
do $$ begin
    assert (select max(id) from account) = 4;
end $$;
