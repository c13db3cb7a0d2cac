ALTER TABLE account ADD CONSTRAINT account_email_key UNIQUE (email);
CREATE INDEX account_adult_idx ON account (name) WHERE age >= 18;
CREATE INDEX account_cover_idx ON account (name DESC) INCLUDE (email) WITH (fillfactor = 80);
CREATE INDEX account_lower_idx ON account ((lower(email)));
CREATE INDEX account_name_idx ON account (name, age DESC);
CREATE INDEX idx3qi8x05wy56b0fmipeejlmp7o ON account (age);
