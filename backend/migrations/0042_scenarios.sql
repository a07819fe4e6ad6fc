-- What if people left: who asked keeps it to themselves. What follows from it is worked out each time it is read, on what
-- its maker may see by then, and never stored.
CREATE TABLE scenario (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    settings jsonb NOT NULL,
    changed_at timestamptz NOT NULL,
    version integer NOT NULL CHECK (version > 0)
);
CREATE INDEX scenario_account ON scenario (account_id, changed_at DESC);

-- Who leaves in a scenario, and who is not to be moved.
CREATE TABLE scenario_person (
    scenario_id uuid NOT NULL REFERENCES scenario ON DELETE RESTRICT,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    part text NOT NULL CHECK (part IN ('leaving', 'staying')),
    leaves_on date,
    PRIMARY KEY (scenario_id, person_id),
    CHECK ((part = 'leaving') = (leaves_on IS NOT NULL))
);
