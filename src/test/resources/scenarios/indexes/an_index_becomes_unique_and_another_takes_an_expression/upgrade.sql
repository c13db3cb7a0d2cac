DROP INDEX account_expression;
DROP INDEX account_name;
CREATE INDEX account_expression ON account ((lower(name)));
CREATE UNIQUE INDEX account_name ON account (name) WHERE age > 18;
