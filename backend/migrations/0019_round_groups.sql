-- Rounds among peers: plans of pairs and rings, and what is decided about them.

-- A group of a plan among peers. In a ring of a swap everybody teaches the next place, and the last the first.
CREATE TABLE round_group (
    id uuid PRIMARY KEY,
    result_id uuid NOT NULL REFERENCES round_result ON DELETE RESTRICT,
    number integer NOT NULL CHECK (number > 0),
    points double precision,
    is_locked boolean NOT NULL,
    UNIQUE (result_id, number)
);

CREATE TABLE round_group_member (
    group_id uuid NOT NULL REFERENCES round_group ON DELETE RESTRICT,
    place integer NOT NULL CHECK (place BETWEEN 1 AND 3),
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    PRIMARY KEY (group_id, place),
    UNIQUE (group_id, person_id)
);

-- Locked: these people are one group, in this order. Barred: the two are never in one. The first has the smallest id.
CREATE TABLE round_group_decision (
    id uuid PRIMARY KEY,
    round_id uuid NOT NULL REFERENCES round ON DELETE RESTRICT,
    first_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    second_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    third_id uuid REFERENCES person ON DELETE RESTRICT,
    kind text NOT NULL CHECK (kind IN ('locked', 'barred')),
    decided_by text NOT NULL,
    decided_at timestamptz NOT NULL,
    CHECK (first_id < second_id AND (third_id IS NULL OR (first_id < third_id AND second_id <> third_id))),
    CHECK (kind = 'locked' OR third_id IS NULL)
);
CREATE UNIQUE INDEX round_group_decision_once
    ON round_group_decision (round_id, first_id, second_id, coalesce(third_id, first_id));
