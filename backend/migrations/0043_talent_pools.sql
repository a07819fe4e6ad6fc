-- Talent pools per role family. A pool's version counts changes of the pool alone, never of who is in it: somebody who may
-- change it may be in it, and must not learn of that.
CREATE TABLE talent_pool (
    id uuid PRIMARY KEY,
    family text NOT NULL CHECK (family <> ''),
    name text NOT NULL CHECK (name <> ''),
    purpose text NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'closed')),
    made_at timestamptz NOT NULL,
    version integer NOT NULL CHECK (version > 0)
);

-- Who is or was in a pool, and why. A line is ended, never removed.
CREATE TABLE pool_membership (
    id uuid PRIMARY KEY,
    pool_id uuid NOT NULL REFERENCES talent_pool ON DELETE RESTRICT,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    account_id uuid NOT NULL,
    added_by text NOT NULL,
    joined_on date NOT NULL,
    joined_because text NOT NULL CHECK (joined_because <> ''),
    left_on date,
    left_because text,
    CHECK ((left_on IS NULL) = (left_because IS NULL))
);
CREATE UNIQUE INDEX pool_membership_once ON pool_membership (pool_id, person_id) WHERE left_on IS NULL;
CREATE INDEX pool_membership_person ON pool_membership (person_id);
