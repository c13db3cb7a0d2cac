ALTER TABLE account ALTER COLUMN active TYPE boolean USING active::boolean;
ALTER TABLE account ALTER COLUMN code TYPE integer USING code::integer;
ALTER TABLE account ALTER COLUMN flags TYPE jsonb USING flags::jsonb;
ALTER TABLE account ALTER COLUMN mark TYPE uuid USING mark::uuid;
