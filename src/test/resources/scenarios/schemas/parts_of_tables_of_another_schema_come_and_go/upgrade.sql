DROP INDEX test_schema.ix_gone;
ALTER TABLE test_schema.drop_ix DROP CONSTRAINT ck_gone;
ALTER TABLE test_schema.drop_ix DROP CONSTRAINT uq_gone;
ALTER TABLE test_schema.add_ix ADD CONSTRAINT ck_1 CHECK (x > 'a');
ALTER TABLE test_schema.add_ix ADD CONSTRAINT uq_1 UNIQUE (y);
CREATE INDEX ix_1 ON test_schema.add_ix (x);
