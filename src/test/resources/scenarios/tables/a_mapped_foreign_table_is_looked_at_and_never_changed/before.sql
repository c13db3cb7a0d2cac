create foreign data wrapper elsewhere;
create server other foreign data wrapper elsewhere;
create foreign table reading (id bigint, value integer) server other;
