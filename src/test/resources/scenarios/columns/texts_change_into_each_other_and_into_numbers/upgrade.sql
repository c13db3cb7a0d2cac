ALTER TABLE account ALTER COLUMN code TYPE character varying;
ALTER TABLE account ALTER COLUMN letter TYPE character varying(1);
ALTER TABLE account ALTER COLUMN note TYPE character varying(255);
ALTER TABLE account ALTER COLUMN number TYPE character varying(10);
ALTER TABLE account ALTER COLUMN word TYPE integer USING word::integer;
