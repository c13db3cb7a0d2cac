ALTER TABLE account DROP CONSTRAINT account_x_key;
ALTER TABLE account ADD CONSTRAINT account_x_y_key UNIQUE (x, y);
