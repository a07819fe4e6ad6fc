-- Paths that talent partners lay out for a role or a competency, and pathways that people choose for themselves. stages and
-- ways are as backend/careers/{learning_paths,pathways}/schemas.py read them; resources and certifications are never deleted.
CREATE TABLE learning_path (
    id uuid PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    title text NOT NULL CHECK (title <> ''),
    description text NOT NULL,
    role_id uuid REFERENCES role ON DELETE RESTRICT,
    competency_id uuid REFERENCES competency ON DELETE RESTRICT,
    certification_id uuid REFERENCES certification ON DELETE RESTRICT,
    stages jsonb NOT NULL,
    state text NOT NULL CHECK (state IN ('offered', 'retired')),
    version integer NOT NULL CHECK (version > 0),
    CHECK ((role_id IS NULL) <> (competency_id IS NULL))
);
CREATE INDEX learning_path_role ON learning_path (role_id);
CREATE INDEX learning_path_competency ON learning_path (competency_id);
CREATE INDEX learning_path_certification ON learning_path (certification_id);

-- A person's own: nobody else sees it.
CREATE TABLE learning_pathway (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    competency_id uuid REFERENCES competency ON DELETE RESTRICT,
    level integer CHECK (level BETWEEN 1 AND 20),
    role_id uuid REFERENCES role ON DELETE RESTRICT,
    ways jsonb NOT NULL,
    chosen text,
    state text NOT NULL CHECK (state IN ('active', 'ended')),
    begun_on date NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    CHECK ((role_id IS NULL) <> (competency_id IS NULL)),
    CHECK ((competency_id IS NULL) = (level IS NULL))
);
CREATE INDEX learning_pathway_person ON learning_pathway (person_id);
CREATE INDEX learning_pathway_competency ON learning_pathway (competency_id);
CREATE INDEX learning_pathway_role ON learning_pathway (role_id);
