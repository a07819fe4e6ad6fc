-- Whom a scenario names is read in the order in which they were named. Of those kept before it is not known: all stand in
-- place 0, and by name among themselves.
ALTER TABLE scenario_person ADD COLUMN place integer NOT NULL DEFAULT 0;
