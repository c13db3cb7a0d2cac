insert into c_serial default values;
do $$ begin assert (select max(id) from c_serial) > 1; end $$;
