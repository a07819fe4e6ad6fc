-- The constraints of 0001 already have these very indexes.
DROP INDEX incumbency_person;
DROP INDEX incumbency_by_position;
