create function touch() returns trigger language plpgsql as $$
begin
    return new;
end
$$;
create trigger account_touch before update on account for each row execute function touch();
