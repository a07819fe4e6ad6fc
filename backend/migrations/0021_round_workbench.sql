-- What a coordinator changes of a round's own terms and compares in it.

-- One seat more with somebody, a rule that does not count, hours taken to be wider: for this round alone.
CREATE TABLE round_adjustment (
    id uuid PRIMARY KEY,
    round_id uuid NOT NULL REFERENCES round ON DELETE RESTRICT,
    kind text NOT NULL CHECK (kind IN ('seats', 'rule_off', 'wider_hours')),
    person_id uuid REFERENCES person ON DELETE RESTRICT,
    rule text,
    amount integer NOT NULL CHECK (amount > 0),
    decided_by text NOT NULL,
    decided_at timestamptz NOT NULL,
    UNIQUE NULLS NOT DISTINCT (round_id, kind, person_id, rule),
    CHECK ((kind = 'rule_off') = (rule IS NOT NULL)),
    CHECK ((kind = 'rule_off') = (person_id IS NULL))
);

-- The work that matches the round for every objective, and a plan that a run has found on its way to the best one.
ALTER TABLE round ADD COLUMN compare_work_id uuid;
ALTER TABLE round ADD COLUMN interim_result_id uuid;

-- What was decided when a result was made, as a fingerprint: results of one basis may take each other's place. A result
-- that is not proven best for its objective says how far from it it may be.
ALTER TABLE round_result ADD COLUMN basis text;
ALTER TABLE round_result ADD COLUMN bound jsonb;
