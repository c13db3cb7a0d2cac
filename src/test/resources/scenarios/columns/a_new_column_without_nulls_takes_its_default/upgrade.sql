ALTER TABLE account ADD COLUMN state character varying(255) DEFAULT 'new' NOT NULL;
