ALTER TABLE booking DROP CONSTRAINT booking_during_excl;
