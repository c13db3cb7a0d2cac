ALTER TABLE account DROP CONSTRAINT account_level_check;
ALTER TABLE account DROP CONSTRAINT account_state_check;
ALTER TABLE account ADD CONSTRAINT account_level_check CHECK (level between 0 and 2);
ALTER TABLE account ADD CONSTRAINT account_state_check CHECK (state in ('OPEN','CLOSED','DELETED'));
