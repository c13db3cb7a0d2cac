ALTER TABLE author RENAME COLUMN helper TO assistant_number;
ALTER TABLE author RENAME COLUMN town TO city;
ALTER TABLE author RENAME COLUMN version TO lockversion;
ALTER TABLE author RENAME COLUMN id TO number;
ALTER TABLE author RENAME COLUMN nick TO penname;
