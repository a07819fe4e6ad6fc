-- Mentoring programmes and who takes part in them.

CREATE TABLE programme (
    id uuid PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL CHECK (kind IN ('one_to_one', 'group', 'reverse', 'peer', 'buddy', 'skill_swap')),
    objective text NOT NULL CHECK (objective IN ('career_guidance', 'skill_development', 'integration', 'leadership',
                                                 'retention')),
    state text NOT NULL CHECK (state IN ('draft', 'open', 'matching', 'running', 'closed')),
    description text NOT NULL,
    starts_on date NOT NULL,
    months integer NOT NULL CHECK (months BETWEEN 1 AND 24),
    cadence text NOT NULL CHECK (cadence IN ('weekly', 'every_two_weeks', 'monthly')),
    opens_on date NOT NULL,
    closes_on date NOT NULL CHECK (closes_on >= opens_on),
    topics uuid[] NOT NULL,
    needs_approval boolean NOT NULL,
    places integer CHECK (places > 0),
    eligibility jsonb NOT NULL,
    policy jsonb NOT NULL,
    agreement text NOT NULL,
    copied_from uuid REFERENCES programme ON DELETE SET NULL,
    sort_name text COLLATE "C" NOT NULL,
    created_at timestamptz NOT NULL,
    version integer NOT NULL CHECK (version > 0)
);
CREATE INDEX programme_sort ON programme (sort_name, id);

-- One person's part in one programme. Whoever is on both sides has two. Wishes are ranked groups of ids of people;
-- not_with is known to the person alone, and to the solver.
CREATE TABLE enrolment (
    id uuid PRIMARY KEY,
    programme_id uuid NOT NULL REFERENCES programme ON DELETE RESTRICT,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    side text NOT NULL CHECK (side IN ('mentee', 'mentor', 'peer')),
    state text NOT NULL CHECK (state IN ('draft', 'applied', 'waiting', 'enrolled', 'declined', 'withdrawn')),
    goals jsonb NOT NULL,
    teaches jsonb NOT NULL,
    seats integer NOT NULL CHECK (seats BETWEEN 1 AND 20),
    hours jsonb NOT NULL,
    languages text[] NOT NULL,
    style jsonb NOT NULL,
    note text NOT NULL,
    wishes jsonb NOT NULL,
    not_with uuid[] NOT NULL,
    left_out integer NOT NULL CHECK (left_out >= 0),
    reason text,
    applied_at timestamptz,
    decided_at timestamptz,
    decided_by text,
    version integer NOT NULL CHECK (version > 0),
    UNIQUE (programme_id, person_id, side),
    CHECK ((state = 'draft') = (applied_at IS NULL))
);
CREATE INDEX enrolment_person ON enrolment (person_id);

-- What somebody consented to tell about themselves, for reports on groups of five and more; never read by a solver.
CREATE TABLE enrolment_background (
    enrolment_id uuid PRIMARY KEY REFERENCES enrolment ON DELETE RESTRICT,
    consented_at timestamptz NOT NULL,
    answers jsonb NOT NULL
);
