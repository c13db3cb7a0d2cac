ALTER TABLE account ADD COLUMN former smallint;
ALTER TABLE account ADD COLUMN state character varying(255);
ALTER TABLE account ADD CONSTRAINT account_former_check CHECK (former between 0 and 1);
ALTER TABLE account ADD CONSTRAINT account_state_check CHECK (state in ('OPEN','CLOSED'));
