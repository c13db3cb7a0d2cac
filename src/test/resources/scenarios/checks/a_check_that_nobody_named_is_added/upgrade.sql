ALTER TABLE account ADD CONSTRAINT account_open_check CHECK (open in ('N','Y'));
ALTER TABLE account ADD CONSTRAINT account_x_check CHECK (x > 0);
