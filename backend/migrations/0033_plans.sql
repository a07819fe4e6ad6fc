-- Development plans: what somebody wants to become, what they do for it, and what was agreed. A person has at most one in
-- the making and one that is active. Levels are those of the competency, 1 the lowest.

CREATE TABLE plan (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    state text NOT NULL CHECK (state IN ('draft', 'waiting', 'in_review', 'active', 'complete', 'archived')),
    performance text NOT NULL,
    strengths text NOT NULL,
    development_areas text NOT NULL,
    interests text NOT NULL,
    aspirations text NOT NULL,
    target_role_id uuid REFERENCES role ON DELETE RESTRICT,
    support_resources text NOT NULL,
    support_manager text NOT NULL,
    support_time text NOT NULL,
    renewed_from uuid REFERENCES plan ON DELETE RESTRICT,
    begun_at timestamptz NOT NULL,
    touched_on date NOT NULL,
    shared_at timestamptz,
    owner_agreed_at timestamptz,
    reviewer_agreed_at timestamptz,
    reviewer_name text,
    changed_since_agreed boolean NOT NULL,
    active_since date,
    next_check_in_on date,
    completed_at timestamptz,
    version integer NOT NULL CHECK (version > 0),
    CHECK (state = 'draft' OR shared_at IS NOT NULL),
    CHECK ((reviewer_agreed_at IS NULL) = (reviewer_name IS NULL)),
    CHECK (state <> 'active' OR (active_since IS NOT NULL AND next_check_in_on IS NOT NULL)),
    CHECK ((state IN ('complete', 'archived')) = (completed_at IS NOT NULL))
);
CREATE INDEX plan_person ON plan (person_id, id DESC);
CREATE INDEX plan_target_role ON plan (target_role_id);
CREATE INDEX plan_renewed_from ON plan (renewed_from);
CREATE UNIQUE INDEX plan_one_in_the_making ON plan (person_id) WHERE state IN ('draft', 'waiting', 'in_review');
CREATE UNIQUE INDEX plan_one_active ON plan (person_id) WHERE state = 'active';

CREATE TABLE plan_goal (
    id uuid PRIMARY KEY,
    plan_id uuid NOT NULL REFERENCES plan ON DELETE RESTRICT,
    title text NOT NULL,
    measure text NOT NULL,
    due_on date,
    reached_on date,
    competency_id uuid REFERENCES competency ON DELETE RESTRICT,
    target_level integer CHECK (target_level > 0),
    role_id uuid REFERENCES role ON DELETE RESTRICT,
    added_at timestamptz NOT NULL,
    UNIQUE (plan_id, id),
    CHECK ((competency_id IS NULL) = (target_level IS NULL))
);
CREATE INDEX plan_goal_competency ON plan_goal (competency_id);
CREATE INDEX plan_goal_role ON plan_goal (role_id);

CREATE TABLE plan_activity (
    id uuid PRIMARY KEY,
    plan_id uuid NOT NULL REFERENCES plan ON DELETE RESTRICT,
    goal_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('course', 'stretch', 'project', 'mentoring', 'certification', 'conference',
                                       'rotation')),
    title text NOT NULL,
    due_on date,
    done_on date,
    url text NOT NULL,
    added_at timestamptz NOT NULL,
    FOREIGN KEY (plan_id, goal_id) REFERENCES plan_goal (plan_id, id) ON DELETE RESTRICT
);
CREATE INDEX plan_activity_goal ON plan_activity (plan_id, goal_id);

CREATE TABLE plan_comment (
    id uuid PRIMARY KEY,
    plan_id uuid NOT NULL REFERENCES plan ON DELETE RESTRICT,
    account_id uuid NOT NULL,
    author_name text NOT NULL,
    text text NOT NULL CHECK (text <> ''),
    said_at timestamptz NOT NULL
);
CREATE INDEX plan_comment_plan ON plan_comment (plan_id, id);

CREATE TABLE plan_check_in (
    id uuid PRIMARY KEY,
    plan_id uuid NOT NULL REFERENCES plan ON DELETE RESTRICT,
    account_id uuid NOT NULL,
    author_name text NOT NULL,
    held_on date NOT NULL,
    standing text NOT NULL CHECK (standing IN ('on_track', 'slipping', 'stuck')),
    text text NOT NULL,
    noted_at timestamptz NOT NULL
);
CREATE INDEX plan_check_in_plan ON plan_check_in (plan_id, held_on);

-- What somebody notes for themselves; its version is its own, so that nobody sees that they did.
CREATE TABLE plan_note (
    plan_id uuid PRIMARY KEY REFERENCES plan ON DELETE RESTRICT,
    text text NOT NULL,
    version integer NOT NULL CHECK (version > 0)
);

-- A plan as it was when it was completed.
CREATE TABLE plan_snapshot (
    plan_id uuid PRIMARY KEY REFERENCES plan ON DELETE RESTRICT,
    taken_at timestamptz NOT NULL,
    content jsonb NOT NULL
);
CREATE FUNCTION refuse_change_of_snapshot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the snapshot of a plan is taken once and never changed';
END $$;
CREATE TRIGGER plan_snapshot_stays BEFORE UPDATE OR DELETE ON plan_snapshot
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_snapshot();

-- Reminders that were sent: each kind once for each day that it is about.
CREATE TABLE plan_reminder (
    plan_id uuid NOT NULL REFERENCES plan ON DELETE RESTRICT,
    kind text NOT NULL CHECK (kind IN ('check_in', 'check_in_late', 'stale', 'renewal')),
    about date NOT NULL,
    PRIMARY KEY (plan_id, kind, about)
);
