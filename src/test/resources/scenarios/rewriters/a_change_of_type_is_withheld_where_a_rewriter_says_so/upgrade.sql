ALTER TABLE sometable ALTER COLUMN value TYPE character varying(255);
