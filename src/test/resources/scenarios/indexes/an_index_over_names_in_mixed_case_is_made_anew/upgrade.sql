DROP INDEX "Other Index";
CREATE INDEX "Other Index" ON "Mixed Case" ("B Column", (abs("A Column")));
