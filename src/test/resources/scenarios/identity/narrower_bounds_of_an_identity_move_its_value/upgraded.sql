do $$
declare given bigint;
begin
    insert into above default values returning id into given;
    assert given = 1000;
    insert into apart default values returning id into given;
    assert given = -1;
end $$;
