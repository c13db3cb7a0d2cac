ALTER TYPE address ADD ATTRIBUTE city character varying(255);
