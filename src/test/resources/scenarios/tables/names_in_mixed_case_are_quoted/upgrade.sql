ALTER TABLE "Order" ADD COLUMN "Note" character varying(255);
CREATE INDEX "Order Note" ON "Order" ("Note");
