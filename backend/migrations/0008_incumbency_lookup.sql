-- Whom or what a period is about has to be found among past periods too: when lines are rewritten, and whenever a
-- person or position goes, for which the database looks for what still refers to it.
CREATE INDEX incumbency_person ON incumbency (person_id, valid_from);
CREATE INDEX incumbency_by_position ON incumbency (position_id, valid_from);
CREATE INDEX position_role ON position (role_id);
