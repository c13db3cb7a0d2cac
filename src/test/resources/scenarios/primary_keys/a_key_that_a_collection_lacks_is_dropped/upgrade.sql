ALTER TABLE person_nicks DROP CONSTRAINT person_nicks_pkey;
ALTER TABLE person_nicks ALTER COLUMN nicks DROP NOT NULL;
