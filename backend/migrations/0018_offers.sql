-- Offers that a published round or a request makes, what people answered, and the relationships that come of them.

ALTER TABLE round DROP CONSTRAINT round_state_check;
ALTER TABLE round ADD CONSTRAINT round_state_check
    CHECK (state IN ('draft', 'running', 'proposed', 'published', 'closed'));

-- A result on its way to the people in it: nothing leaves before leaves_at, and until then it can be taken back.
CREATE TABLE publication (
    id uuid PRIMARY KEY,
    round_id uuid NOT NULL REFERENCES round ON DELETE RESTRICT,
    result_id uuid NOT NULL REFERENCES round_result ON DELETE RESTRICT,
    state text NOT NULL CHECK (state IN ('waiting', 'sent', 'taken_back')),
    leaves_at timestamptz NOT NULL,
    answer_days integer NOT NULL CHECK (answer_days BETWEEN 1 AND 60),
    published_by text NOT NULL,
    account_id uuid REFERENCES account ON DELETE SET NULL,
    published_at timestamptz NOT NULL,
    ended_at timestamptz,
    version integer NOT NULL CHECK (version > 0),
    CHECK ((state = 'waiting') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX publication_waiting ON publication (round_id) WHERE state = 'waiting';
CREATE INDEX publication_due ON publication (leaves_at) WHERE state = 'waiting';
CREATE INDEX publication_round ON publication (round_id, published_at);

-- A mentee's wish to be paired without waiting for a round: up to three mentors, asked one after the other.
CREATE TABLE request (
    id uuid PRIMARY KEY,
    programme_id uuid NOT NULL REFERENCES programme ON DELETE RESTRICT,
    enrolment_id uuid NOT NULL REFERENCES enrolment ON DELETE RESTRICT,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    state text NOT NULL CHECK (state IN ('open', 'matched', 'exhausted', 'withdrawn')),
    message text NOT NULL,
    asked_at timestamptz NOT NULL,
    ended_at timestamptz,
    version integer NOT NULL CHECK (version > 0),
    CHECK ((state = 'open') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX request_open ON request (enrolment_id) WHERE state = 'open';
CREATE INDEX request_person ON request (person_id, asked_at);

-- One commitment that its parties are asked to agree to; it is accepted once all of them have. Held ones are not seen
-- by them yet.
CREATE TABLE offer (
    id uuid PRIMARY KEY,
    programme_id uuid NOT NULL REFERENCES programme ON DELETE RESTRICT,
    publication_id uuid REFERENCES publication ON DELETE RESTRICT,
    request_id uuid REFERENCES request ON DELETE RESTRICT,
    state text NOT NULL CHECK (state IN ('held', 'open', 'accepted', 'declined', 'expired', 'withdrawn')),
    points double precision,
    made_at timestamptz NOT NULL,
    opened_at timestamptz,
    answer_by timestamptz,
    ended_at timestamptz,
    end_reason text,
    version integer NOT NULL CHECK (version > 0),
    CHECK (publication_id IS NULL OR request_id IS NULL),
    CHECK ((state IN ('held', 'open')) = (ended_at IS NULL)),
    CHECK (state <> 'open' OR answer_by IS NOT NULL)
);
CREATE INDEX offer_programme ON offer (programme_id, state);
CREATE INDEX offer_publication ON offer (publication_id);
CREATE INDEX offer_request ON offer (request_id);
CREATE INDEX offer_due ON offer (answer_by) WHERE state = 'open';

CREATE TABLE offer_party (
    offer_id uuid NOT NULL REFERENCES offer ON DELETE RESTRICT,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    side text NOT NULL CHECK (side IN ('mentee', 'mentor', 'peer')),
    answer text CHECK (answer IN ('accepted', 'declined')),
    reason text,
    answered_at timestamptz,
    PRIMARY KEY (offer_id, person_id),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX offer_party_person ON offer_party (person_id);

CREATE TABLE request_choice (
    request_id uuid NOT NULL REFERENCES request ON DELETE RESTRICT,
    rank integer NOT NULL CHECK (rank BETWEEN 1 AND 3),
    mentor_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    state text NOT NULL CHECK (state IN ('waiting', 'asked', 'accepted', 'declined', 'expired', 'full', 'withdrawn')),
    offer_id uuid REFERENCES offer ON DELETE RESTRICT,
    PRIMARY KEY (request_id, rank),
    UNIQUE (request_id, mentor_id)
);

-- Who meets whom, from an accepted offer until it ends.
CREATE TABLE relationship (
    id uuid PRIMARY KEY,
    programme_id uuid NOT NULL REFERENCES programme ON DELETE RESTRICT,
    offer_id uuid NOT NULL UNIQUE REFERENCES offer ON DELETE RESTRICT,
    state text NOT NULL CHECK (state IN ('active', 'ended')),
    began_at timestamptz NOT NULL,
    ended_at timestamptz,
    end_reason text,
    ended_by text,
    version integer NOT NULL CHECK (version > 0),
    CHECK ((state = 'active') = (ended_at IS NULL))
);
CREATE INDEX relationship_programme ON relationship (programme_id, state);

CREATE TABLE relationship_party (
    relationship_id uuid NOT NULL REFERENCES relationship ON DELETE RESTRICT,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    side text NOT NULL CHECK (side IN ('mentee', 'mentor', 'peer')),
    PRIMARY KEY (relationship_id, person_id)
);
CREATE INDEX relationship_party_person ON relationship_party (person_id);

-- Whom a published round left without anybody; counted once per round into the priority that they carry on.
CREATE TABLE round_left_out (
    round_id uuid NOT NULL REFERENCES round ON DELETE RESTRICT,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    side text NOT NULL CHECK (side IN ('mentee', 'mentor', 'peer')),
    reason text NOT NULL,
    PRIMARY KEY (round_id, person_id, side)
);
