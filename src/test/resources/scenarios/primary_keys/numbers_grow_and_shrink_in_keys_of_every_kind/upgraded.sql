insert into b_identity default values;
insert into c_serial default values;
do $$ begin
    assert (select max(id) from b_identity) = 2;
    assert (select max(id) from c_serial) = 2;
end $$;
