ALTER TABLE gone DROP CONSTRAINT uq_gone_x;
ALTER TABLE account ADD CONSTRAINT account_x_y_key UNIQUE (x, y);
CREATE INDEX ix_account_y ON account (y);
ALTER TABLE gone ADD CONSTRAINT fk_gone_x FOREIGN KEY (x) REFERENCES account (id);
