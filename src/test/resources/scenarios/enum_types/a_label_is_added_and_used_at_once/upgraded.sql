insert into account values (2);
do $$ begin assert (select state from account where id = 2) = 'DELETED'; end $$;
