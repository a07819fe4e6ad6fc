-- Experiences of learning paths that people say they have gone through. Words tell an experience apart within its path: with
-- other words it is another one, and what was said of the old one stays with its person.
CREATE TABLE learning_experience (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    path_id uuid NOT NULL REFERENCES learning_path ON DELETE RESTRICT,
    words text NOT NULL CHECK (words <> ''),
    done_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    UNIQUE (person_id, path_id, words)
);
CREATE INDEX learning_experience_path ON learning_experience (path_id);
