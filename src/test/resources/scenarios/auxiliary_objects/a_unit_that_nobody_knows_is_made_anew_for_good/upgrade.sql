drop function rate();
create function rate() returns integer immutable language sql as 'select 8';
