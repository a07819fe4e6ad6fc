-- Calibration: people placed on a grid of performance and potential, by their managers first, by several together then.
-- Nobody finds themselves in it: who is asked about is read through `backend/succession/calibration/seen.py` alone.

-- One round of it. What the grid looks like is set once; its version counts changes of these words and of the state, never
-- of who stands where.
CREATE TABLE calibration_cycle (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (name <> ''),
    as_of date NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'closed')),
    org_unit_id uuid REFERENCES org_unit ON DELETE RESTRICT,
    grid jsonb NOT NULL,
    version integer NOT NULL CHECK (version > 0)
);

-- Opened, closed and opened again, with who, when and why.
CREATE TABLE calibration_event (
    id uuid PRIMARY KEY,
    cycle_id uuid NOT NULL REFERENCES calibration_cycle ON DELETE RESTRICT,
    kind text NOT NULL CHECK (kind IN ('opened', 'closed', 'reopened')),
    reason text NOT NULL,
    account_id uuid NOT NULL,
    actor_name text NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX calibration_event_cycle ON calibration_event (cycle_id, id);
CREATE TRIGGER calibration_event_only_grows BEFORE UPDATE OR DELETE ON calibration_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_succession();

-- Who sees a whole cycle by name, but for themselves.
CREATE TABLE calibration_participant (
    cycle_id uuid NOT NULL REFERENCES calibration_cycle ON DELETE RESTRICT,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    PRIMARY KEY (cycle_id, person_id)
);
CREATE INDEX calibration_participant_person ON calibration_participant (person_id);

-- Who is placed.
CREATE TABLE calibration_subject (
    cycle_id uuid NOT NULL REFERENCES calibration_cycle ON DELETE RESTRICT,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    PRIMARY KEY (cycle_id, person_id)
);
CREATE INDEX calibration_subject_person ON calibration_subject (person_id);

-- Where somebody was placed: by a manager of theirs (original), and in talking it over (calibrated). The last counts. The
-- number counts all of a cycle, in the order in which they were committed; no answer shows it.
CREATE TABLE calibration_rating (
    id uuid PRIMARY KEY,
    cycle_id uuid NOT NULL REFERENCES calibration_cycle ON DELETE RESTRICT,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    number integer NOT NULL CHECK (number > 0),
    kind text NOT NULL CHECK (kind IN ('original', 'calibrated')),
    performance integer NOT NULL CHECK (performance > 0),
    potential integer NOT NULL CHECK (potential > 0),
    reason text NOT NULL,
    account_id uuid NOT NULL,
    rater_name text NOT NULL,
    rated_at timestamptz NOT NULL,
    UNIQUE (cycle_id, number),
    FOREIGN KEY (cycle_id, person_id) REFERENCES calibration_subject ON DELETE RESTRICT
);
CREATE INDEX calibration_rating_person ON calibration_rating (person_id);
CREATE TRIGGER calibration_rating_only_grows BEFORE UPDATE OR DELETE ON calibration_rating
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_succession();
