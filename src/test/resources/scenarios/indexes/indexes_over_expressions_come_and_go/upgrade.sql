DROP INDEX ix_dropped;
CREATE INDEX ix_added ON a_adds (y, (lower(x)));
