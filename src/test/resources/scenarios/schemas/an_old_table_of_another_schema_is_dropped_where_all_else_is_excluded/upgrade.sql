DROP TABLE test_schema.t2;
