-- Statements that somebody, or a manager above them, asks a colleague or mentor for. One that nobody answers is over on
-- ends_on, without a row being changed.
CREATE TABLE asked_statement (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    asked_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    asker_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    note text NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'answered', 'declined', 'taken_back')),
    asked_at timestamptz NOT NULL,
    ends_on date NOT NULL,
    closed_at timestamptz,
    declined_because text NOT NULL,
    CHECK (person_id <> asked_id),
    CHECK ((state = 'open') = (closed_at IS NULL))
);
CREATE INDEX asked_statement_person ON asked_statement (person_id, asked_at DESC);
CREATE INDEX asked_statement_asker ON asked_statement (asker_id);
CREATE INDEX asked_statement_asked ON asked_statement (asked_id, asked_at DESC);

-- Which competencies it is about, and what was said of each: null until it is answered, and where the asked person leaves one out.
CREATE TABLE asked_competency (
    asked_statement_id uuid NOT NULL REFERENCES asked_statement ON DELETE RESTRICT,
    competency_id uuid NOT NULL REFERENCES competency ON DELETE RESTRICT,
    place integer NOT NULL CHECK (place > 0),
    assessment_id uuid UNIQUE REFERENCES assessment ON DELETE RESTRICT,
    PRIMARY KEY (asked_statement_id, competency_id)
);
CREATE INDEX asked_competency_competency ON asked_competency (competency_id);
