-- Repairs of a published round: what has changed since, the plans that could follow, and the offers that one of them
-- moves, which are paused until it has left.

-- A round matched anew around what stands. `standing` holds the pairs that are agreed to and those that are offered,
-- `changes` what has changed since the plan that was published, `cause` a fingerprint of that.
CREATE TABLE repair (
    id uuid PRIMARY KEY,
    round_id uuid NOT NULL REFERENCES round ON DELETE RESTRICT,
    state text NOT NULL CHECK (state IN ('running', 'proposed', 'confirmed', 'dropped')),
    input bytea NOT NULL,
    input_at timestamptz NOT NULL,
    counts jsonb NOT NULL,
    standing jsonb NOT NULL,
    changes jsonb NOT NULL,
    cause text NOT NULL,
    is_by_rule boolean NOT NULL,
    work_id uuid,
    said text NOT NULL,
    created_by text NOT NULL,
    version integer NOT NULL CHECK (version > 0)
);
CREATE UNIQUE INDEX repair_at_work ON repair (round_id) WHERE state IN ('running', 'proposed');
-- By rule nothing is repaired twice for the same.
CREATE UNIQUE INDEX repair_by_rule ON repair (round_id, cause) WHERE is_by_rule;
CREATE INDEX repair_round ON repair (round_id, input_at);

-- A plan that a round could be repaired to, with what it gains; its result is one of the round's.
CREATE TABLE repair_choice (
    repair_id uuid NOT NULL REFERENCES repair ON DELETE RESTRICT,
    place integer NOT NULL CHECK (place >= 0),
    result_id uuid NOT NULL UNIQUE REFERENCES round_result ON DELETE RESTRICT,
    moves integer NOT NULL CHECK (moves >= 0),
    people integer NOT NULL,
    points double precision NOT NULL,
    PRIMARY KEY (repair_id, place)
);

ALTER TABLE publication ADD COLUMN repair_id uuid REFERENCES repair ON DELETE RESTRICT;
CREATE INDEX publication_repair ON publication (repair_id) WHERE repair_id IS NOT NULL;

-- A paused offer can't be answered and holds no seat; its publication opens it again or ends it.
ALTER TABLE offer ADD COLUMN paused_by uuid REFERENCES publication ON DELETE RESTRICT;
CREATE INDEX offer_paused ON offer (paused_by) WHERE paused_by IS NOT NULL;
ALTER TABLE offer DROP CONSTRAINT offer_state_check;
ALTER TABLE offer ADD CONSTRAINT offer_state_check
    CHECK (state IN ('held', 'open', 'paused', 'accepted', 'declined', 'expired', 'withdrawn'));
ALTER TABLE offer DROP CONSTRAINT offer_check1;
ALTER TABLE offer ADD CONSTRAINT offer_ended CHECK ((state IN ('held', 'open', 'paused')) = (ended_at IS NULL));
ALTER TABLE offer ADD CONSTRAINT offer_paused_by CHECK (state <> 'paused' OR paused_by IS NOT NULL);
