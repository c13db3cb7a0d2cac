ALTER TABLE book ALTER COLUMN code TYPE character varying(17);
ALTER TABLE book ALTER COLUMN isbn TYPE isbn USING isbn::isbn;
