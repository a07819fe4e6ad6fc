-- What is said of people's competencies: appended to and never changed. A correction or a withdrawal is a row that names
-- the one it replaces, of the same person and competency, and each can be replaced once.
CREATE TABLE assessment (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    competency_id uuid NOT NULL REFERENCES competency ON DELETE RESTRICT,
    level integer CHECK (level BETWEEN 0 AND 20),
    source text NOT NULL CHECK (source IN ('self', 'manager', 'peer', 'mentor', 'test', 'certification', 'work sample')),
    assessor_id uuid REFERENCES person ON DELETE RESTRICT,
    assessor_name text NOT NULL CHECK (assessor_name <> ''),
    stated_on date NOT NULL,
    confidence text NOT NULL CHECK (confidence IN ('low', 'medium', 'high')),
    evidence text NOT NULL,
    evidence_link text NOT NULL CHECK (evidence_link = '' OR evidence_link ~ '^https?://'),
    valid_until date CHECK (valid_until > stated_on),
    retracts_id uuid UNIQUE,
    recorded_at timestamptz NOT NULL,
    UNIQUE (id, person_id, competency_id),
    FOREIGN KEY (retracts_id, person_id, competency_id) REFERENCES assessment (id, person_id, competency_id),
    CHECK (level IS NOT NULL OR retracts_id IS NOT NULL),
    CHECK (stated_on <= (recorded_at AT TIME ZONE 'UTC')::date)
);
CREATE INDEX assessment_person ON assessment (person_id, competency_id, stated_on DESC, id DESC);
CREATE INDEX assessment_competency ON assessment (competency_id);
CREATE INDEX assessment_assessor ON assessment (assessor_id);

CREATE FUNCTION refuse_change_of_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'assessments are appended to and never changed: a correction is a new one that names the old';
END $$;
CREATE TRIGGER assessment_only_grows BEFORE UPDATE OR DELETE ON assessment
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_assessment();
CREATE TRIGGER assessment_stays BEFORE TRUNCATE ON assessment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_assessment();

-- How much somebody wants to grow in a competency, by their own say: 1 not now, 3 very much. Who has no row has not said.
CREATE TABLE competency_motivation (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    competency_id uuid NOT NULL REFERENCES competency ON DELETE RESTRICT,
    motivation integer NOT NULL CHECK (motivation BETWEEN 1 AND 3),
    said_at timestamptz NOT NULL,
    UNIQUE (person_id, competency_id)
);
CREATE INDEX competency_motivation_competency ON competency_motivation (competency_id);
