INSERT INTO generators (name, next) VALUES ('shop', 0);
