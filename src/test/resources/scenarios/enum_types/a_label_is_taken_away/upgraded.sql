insert into account values (2);
do $$ begin assert (select count(*) from account where state = 'OPEN') = 2; end $$;
