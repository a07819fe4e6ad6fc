-- Rounds of programmes: what went in, what was decided, what came out.

-- The input is a snapshot: everybody who took part and what rules knew of them, as packed JSON; it never changes.
CREATE TABLE round (
    id uuid PRIMARY KEY,
    programme_id uuid NOT NULL REFERENCES programme ON DELETE RESTRICT,
    number integer NOT NULL CHECK (number > 0),
    state text NOT NULL CHECK (state IN ('draft', 'running', 'proposed')),
    input bytea NOT NULL,
    input_at timestamptz NOT NULL,
    counts jsonb NOT NULL,
    policy jsonb NOT NULL,
    objective text NOT NULL,
    work_id uuid,
    result_id uuid,
    created_by text NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    UNIQUE (programme_id, number),
    CHECK ((state = 'proposed') <= (result_id IS NOT NULL))
);

-- Pairs of ids of people that a coordinator locked or barred; they hold in every later run of the round.
CREATE TABLE round_decision (
    round_id uuid NOT NULL REFERENCES round ON DELETE RESTRICT,
    mentee_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    mentor_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    kind text NOT NULL CHECK (kind IN ('locked', 'barred')),
    decided_by text NOT NULL,
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (round_id, mentee_id, mentor_id)
);

-- A plan with its proof, in the file that `trellis verify` reads; the report is the same in figures.
CREATE TABLE round_result (
    id uuid PRIMARY KEY,
    round_id uuid NOT NULL REFERENCES round ON DELETE RESTRICT,
    objective text NOT NULL,
    run bytea NOT NULL,
    report jsonb NOT NULL,
    made_at timestamptz NOT NULL
);
CREATE INDEX round_result_round ON round_result (round_id, id);

CREATE TABLE round_pair (
    result_id uuid NOT NULL REFERENCES round_result ON DELETE RESTRICT,
    mentee_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    mentor_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    points double precision,
    is_locked boolean NOT NULL,
    is_certain boolean,
    PRIMARY KEY (result_id, mentee_id, mentor_id)
);
