-- Repairs of a published round, reminders of offers, and programmes whose repairs go out by rule.

ALTER TABLE offer ADD COLUMN reminded_at timestamptz;
ALTER TABLE programme ADD COLUMN repair_by_rule boolean NOT NULL DEFAULT false;
ALTER TABLE programme ALTER COLUMN repair_by_rule DROP DEFAULT;

-- A round matched anew around what stands; its result is kept among those of the round.
CREATE TABLE repair (
    id uuid PRIMARY KEY,
    round_id uuid NOT NULL REFERENCES round ON DELETE RESTRICT,
    state text NOT NULL CHECK (state IN ('running', 'proposed', 'published', 'dropped')),
    input bytea NOT NULL,
    input_at timestamptz NOT NULL,
    moves_open boolean NOT NULL,
    by_rule boolean NOT NULL,
    work_id uuid,
    result_id uuid REFERENCES round_result ON DELETE RESTRICT,
    outcome jsonb,
    created_by text NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    CHECK (state IN ('running', 'dropped') OR result_id IS NOT NULL)
);
CREATE UNIQUE INDEX repair_at_work ON repair (round_id) WHERE state IN ('running', 'proposed');
CREATE INDEX repair_round ON repair (round_id, input_at);
