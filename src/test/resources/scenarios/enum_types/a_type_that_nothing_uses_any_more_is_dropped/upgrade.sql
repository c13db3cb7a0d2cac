ALTER TABLE account DROP COLUMN state;
DROP CAST (character varying AS state);
DROP TYPE state;
