DROP INDEX line_total_idx;
ALTER TABLE line DROP COLUMN total;
ALTER TABLE line ADD COLUMN total integer GENERATED ALWAYS AS (amount * price) STORED;
CREATE INDEX line_total_idx ON line (total);
