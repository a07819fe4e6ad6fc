-- Whether a mentor lets those who could ask them see which moves between roles they made. Off until they say so.
ALTER TABLE enrolment ADD COLUMN shows_moves boolean NOT NULL DEFAULT false;
ALTER TABLE enrolment ALTER COLUMN shows_moves DROP DEFAULT;
ALTER TABLE enrolment ADD CONSTRAINT enrolment_mentors_show_moves CHECK (NOT shows_moves OR side = 'mentor');
