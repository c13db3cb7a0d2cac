do $$ begin assert rate() = 8; end $$
