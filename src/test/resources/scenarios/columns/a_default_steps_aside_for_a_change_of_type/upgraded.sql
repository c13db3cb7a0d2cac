insert into account values (2);
do $$ begin assert (select sum(level) from account) = 2; end $$;
