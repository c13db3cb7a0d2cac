ALTER TABLE booking DROP CONSTRAINT booking_pkey;
ALTER TABLE booking ADD CONSTRAINT booking_pkey PRIMARY KEY (day, seat);
