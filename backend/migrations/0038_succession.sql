-- Succession: which seats are critical, who could follow, and what was said of when. Nobody learns of what concerns
-- themselves, so nothing here may be counted, joined or listed but through `backend/succession/seeing.py`.

-- A log of its own, chained as the first is: that something was done here must not show in the log that administrators read.
CREATE TABLE confidential_entry (
    number bigint PRIMARY KEY CHECK (number > 0),
    at timestamptz NOT NULL,
    actor_id uuid,
    actor_name text NOT NULL,
    action text NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid,
    subject_name text NOT NULL,
    detail jsonb NOT NULL,
    request_id text NOT NULL,
    previous_hash bytea NOT NULL CHECK (length(previous_hash) = 32),
    hash bytea NOT NULL UNIQUE CHECK (length(hash) = 32)
);
CREATE TABLE confidential_head (
    id smallint PRIMARY KEY CHECK (id = 1),
    number bigint NOT NULL,
    hash bytea NOT NULL CHECK (length(hash) = 32)
);
INSERT INTO confidential_head VALUES (1, 0, decode(repeat('00', 32), 'hex'));
CREATE TRIGGER confidential_entry_only_grows BEFORE UPDATE OR DELETE ON confidential_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER confidential_entry_stays BEFORE TRUNCATE ON confidential_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A seat that must not stay open, and the plan for it. Its version counts changes of the plan alone, never of nominations:
-- somebody who may change the plan may be nominated in it.
CREATE TABLE critical_position (
    id uuid PRIMARY KEY,
    position_id uuid NOT NULL REFERENCES position ON DELETE RESTRICT,
    state text NOT NULL CHECK (state IN ('in_force', 'ended')),
    privacy text NOT NULL CHECK (privacy IN ('line', 'members')),
    impact text NOT NULL CHECK (impact IN ('low', 'medium', 'high')),
    scarcity text NOT NULL CHECK (scarcity IN ('low', 'medium', 'high')),
    time_to_fill text NOT NULL CHECK (time_to_fill IN ('low', 'medium', 'high')),
    is_single_point boolean NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    risk_of_loss text NOT NULL CHECK (risk_of_loss IN ('low', 'medium', 'high')),
    impact_of_loss text NOT NULL CHECK (impact_of_loss IN ('low', 'medium', 'high')),
    expected_exit date,
    target_bench integer NOT NULL CHECK (target_bench BETWEEN 1 AND 9),
    review_on date,
    account_id uuid NOT NULL,
    marked_by text NOT NULL,
    marked_at timestamptz NOT NULL,
    ended_at timestamptz,
    ended_because text,
    version integer NOT NULL CHECK (version > 0),
    CHECK ((state = 'ended') = (ended_at IS NOT NULL)),
    CHECK ((ended_at IS NULL) = (ended_because IS NULL))
);
CREATE UNIQUE INDEX critical_position_in_force ON critical_position (position_id) WHERE state = 'in_force';

CREATE TABLE plan_member (
    critical_position_id uuid NOT NULL REFERENCES critical_position ON DELETE RESTRICT,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    part text NOT NULL CHECK (part IN ('administrator', 'candidate_manager', 'viewer')),
    added_at timestamptz NOT NULL,
    PRIMARY KEY (critical_position_id, person_id)
);
CREATE INDEX plan_member_person ON plan_member (person_id);

-- Who looked at a plan, a day at a time.
CREATE TABLE plan_reading (
    critical_position_id uuid NOT NULL REFERENCES critical_position ON DELETE RESTRICT,
    account_id uuid NOT NULL,
    reader_name text NOT NULL,
    day date NOT NULL,
    PRIMARY KEY (critical_position_id, account_id, day)
);

-- Somebody who could follow: of the organisation, or from outside by name. `rank` orders those of a plan, ties by id.
CREATE TABLE nomination (
    id uuid PRIMARY KEY,
    critical_position_id uuid NOT NULL REFERENCES critical_position ON DELETE RESTRICT,
    person_id uuid REFERENCES person ON DELETE RESTRICT,
    external_name text CHECK (external_name <> ''),
    external_note text NOT NULL,
    state text NOT NULL CHECK (state IN ('proposed', 'pending', 'approved', 'rejected', 'removed', 'placed')),
    is_interim boolean NOT NULL,
    rank integer NOT NULL CHECK (rank > 0),
    account_id uuid NOT NULL,
    proposed_by text NOT NULL,
    proposed_at timestamptz NOT NULL,
    telling text NOT NULL CHECK (telling IN ('untold', 'told', 'consented', 'declined')),
    told_at timestamptz,
    told_text text,
    version integer NOT NULL CHECK (version > 0),
    CHECK ((person_id IS NULL) = (external_name IS NOT NULL)),
    CHECK (telling = 'untold' OR (told_at IS NOT NULL AND told_text IS NOT NULL AND person_id IS NOT NULL))
);
CREATE INDEX nomination_critical_position ON nomination (critical_position_id, rank, id);
CREATE INDEX nomination_person ON nomination (person_id);
CREATE UNIQUE INDEX nomination_once ON nomination (critical_position_id, person_id)
    WHERE state IN ('proposed', 'pending', 'approved');

CREATE FUNCTION refuse_change_of_succession() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was done and said in succession is appended to and never changed';
END $$;

-- What became of a nomination: every state, with who, when and why.
CREATE TABLE nomination_event (
    id uuid PRIMARY KEY,
    nomination_id uuid NOT NULL REFERENCES nomination ON DELETE RESTRICT,
    kind text NOT NULL CHECK (kind IN ('proposed', 'submitted', 'approved', 'rejected', 'removed', 'placed', 'ranked',
                                       'interim', 'told', 'untold', 'consented', 'declined')),
    account_id uuid NOT NULL,
    actor_name text NOT NULL,
    at timestamptz NOT NULL,
    reason text NOT NULL
);
CREATE INDEX nomination_event_nomination ON nomination_event (nomination_id, id);
CREATE TRIGGER nomination_event_only_grows BEFORE UPDATE OR DELETE ON nomination_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_succession();

-- When somebody could take the seat, as people said: assessed, and calibrated where several looked together. The computed
-- value is worked out when it is read and never stored. The last of a kind counts, until it expires.
CREATE TABLE readiness_statement (
    id uuid PRIMARY KEY,
    nomination_id uuid NOT NULL REFERENCES nomination ON DELETE RESTRICT,
    kind text NOT NULL CHECK (kind IN ('assessed', 'calibrated')),
    tier text NOT NULL CHECK (tier <> ''),
    reason text NOT NULL,
    account_id uuid NOT NULL,
    author_name text NOT NULL,
    said_on date NOT NULL,
    expires_on date NOT NULL,
    said_at timestamptz NOT NULL,
    CHECK (expires_on > said_on)
);
CREATE INDEX readiness_statement_nomination ON readiness_statement (nomination_id, said_at DESC);
CREATE TRIGGER readiness_statement_only_grows BEFORE UPDATE OR DELETE ON readiness_statement
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_succession();

-- The scale of readiness, soonest first, with what each step asks for of what is computed, and for how long a word of
-- somebody's counts.
CREATE TABLE readiness_scale (
    id smallint PRIMARY KEY CHECK (id = 1),
    tiers jsonb NOT NULL,
    validity_months integer NOT NULL CHECK (validity_months BETWEEN 1 AND 60),
    version integer NOT NULL CHECK (version > 0)
);
INSERT INTO readiness_scale VALUES (1, '[
    {"code": "ready_now", "name": "Ready now", "months": 0},
    {"code": "1_2_years", "name": "1–2 years", "months": 24},
    {"code": "3_years_plus", "name": "3+ years", "months": null}
]', 12, 1);
