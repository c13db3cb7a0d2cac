DROP INDEX uq_code;
ALTER TABLE account ADD CONSTRAINT uq_code UNIQUE (code);
