-- What people learn from, what they have done of it, and what they think of it.
-- cost is in hundredths of the currency; without one it costs nothing. ratings to quality are counted from completions,
-- ratings and assessments (backend/careers/resources/counting.py); what quality means is decided in backend/careers/core.
CREATE TABLE learning_resource (
    id uuid PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    title text NOT NULL CHECK (title <> ''),
    description text NOT NULL,
    link text NOT NULL CHECK (link ~ '^https?://'),
    provider text NOT NULL CHECK (provider <> ''),
    kind text NOT NULL CHECK (kind IN ('course', 'video', 'reading', 'workshop', 'exercise', 'conference')),
    minutes integer NOT NULL CHECK (minutes > 0),
    cost integer CHECK (cost > 0),
    currency text COLLATE "C" CHECK (currency ~ '^[A-Z]{3}$'),
    state text NOT NULL CHECK (state IN ('offered', 'retired')),
    sort_name text COLLATE "C" NOT NULL,
    search_text text NOT NULL,
    search tsvector NOT NULL GENERATED ALWAYS AS (array_to_tsvector(string_to_array(search_text, ' '))) STORED,
    ratings integer NOT NULL CHECK (ratings >= 0),
    stars integer NOT NULL CHECK (stars BETWEEN ratings AND 5 * ratings),
    learners integer NOT NULL CHECK (learners >= 0),
    reached integer NOT NULL CHECK (reached BETWEEN 0 AND learners),
    quality integer NOT NULL CHECK (quality BETWEEN 0 AND 1000),
    version integer NOT NULL CHECK (version > 0),
    CHECK ((cost IS NULL) = (currency IS NULL))
);
CREATE INDEX learning_resource_sort ON learning_resource (sort_name, id);
CREATE INDEX learning_resource_search ON learning_resource USING gin (search);

-- What a resource brings people to; whoever holds less than from_level is lost in it.
CREATE TABLE learning_outcome (
    id uuid PRIMARY KEY,
    resource_id uuid NOT NULL REFERENCES learning_resource ON DELETE RESTRICT,
    competency_id uuid NOT NULL REFERENCES competency ON DELETE RESTRICT,
    from_level integer NOT NULL CHECK (from_level >= 0),
    level integer NOT NULL CHECK (level BETWEEN 1 AND 20),
    UNIQUE (resource_id, competency_id),
    CHECK (from_level < level)
);
CREATE INDEX learning_outcome_competency ON learning_outcome (competency_id, level);

CREATE TABLE learning_completion (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    resource_id uuid NOT NULL REFERENCES learning_resource ON DELETE RESTRICT,
    done_on date NOT NULL,
    minutes integer CHECK (minutes > 0),
    score integer CHECK (score >= 0),
    note text NOT NULL,
    link text NOT NULL CHECK (link = '' OR link ~ '^https?://'),
    source text NOT NULL CHECK (source IN ('hand', 'file', 'api')),
    recorded_by text NOT NULL CHECK (recorded_by <> ''),
    recorder_id uuid REFERENCES person ON DELETE RESTRICT,
    recorded_at timestamptz NOT NULL,
    UNIQUE (person_id, resource_id, done_on)
);
CREATE INDEX learning_completion_resource ON learning_completion (resource_id);
CREATE INDEX learning_completion_recorder ON learning_completion (recorder_id);

-- One of each person, which counts while they have completed the resource.
CREATE TABLE learning_rating (
    id uuid PRIMARY KEY,
    resource_id uuid NOT NULL REFERENCES learning_resource ON DELETE RESTRICT,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    stars integer NOT NULL CHECK (stars BETWEEN 1 AND 5),
    rated_at timestamptz NOT NULL,
    UNIQUE (resource_id, person_id)
);
CREATE INDEX learning_rating_person ON learning_rating (person_id);
