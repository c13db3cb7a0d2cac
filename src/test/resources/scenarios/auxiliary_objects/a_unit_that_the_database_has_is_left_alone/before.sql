create table account (id bigint not null, primary key (id));
create function touch_equal() returns trigger language plpgsql as $$
begin
    return new;
end
$$;
