ALTER TYPE address ALTER ATTRIBUTE street TYPE text COLLATE "POSIX", ALTER ATTRIBUTE city TYPE text COLLATE "C";
ALTER TYPE label ADD ATTRIBUTE lang character varying(2) COLLATE "C";
COMMENT ON TYPE address IS 'where somebody works';
