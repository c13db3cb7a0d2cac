DROP INDEX ix_added;
DROP INDEX ix_changed;
DROP INDEX ix_gone;
CREATE INDEX ix_added ON account (x) WHERE name like '%\_%';
CREATE INDEX ix_changed ON account (x) WHERE name like '%b%';
CREATE INDEX ix_gone ON account (x);
