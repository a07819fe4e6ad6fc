-- Certifications, the evidence that people collect for them, and what was awarded. criteria and renewal are as
-- backend/careers/certifications/criteria_json.py writes them; what they mean is decided in backend/careers/core.
CREATE TABLE certification (
    id uuid PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    name text NOT NULL CHECK (name <> ''),
    description text NOT NULL,
    level text NOT NULL CHECK (level IN ('associate', 'professional', 'expert')),
    issuer text NOT NULL CHECK (issuer <> ''),
    validity_months integer CHECK (validity_months > 0),
    builds_on_id uuid REFERENCES certification ON DELETE RESTRICT,
    criteria jsonb NOT NULL,
    renewal jsonb,
    state text NOT NULL CHECK (state IN ('offered', 'retired')),
    version integer NOT NULL CHECK (version > 0),
    CHECK (builds_on_id <> id)
);
CREATE INDEX certification_builds_on ON certification (builds_on_id);

-- What a certification stands for: whoever has it has at least these levels.
CREATE TABLE certification_proof (
    id uuid PRIMARY KEY,
    certification_id uuid NOT NULL REFERENCES certification ON DELETE RESTRICT,
    competency_id uuid NOT NULL REFERENCES competency ON DELETE RESTRICT,
    level integer NOT NULL CHECK (level BETWEEN 1 AND 20),
    UNIQUE (certification_id, competency_id)
);
CREATE INDEX certification_proof_competency ON certification_proof (competency_id);

CREATE SEQUENCE certification_award_number;

-- revoked_reason is for the holder and those who may see the award; the public page says only that it was revoked.
-- token stands in the link that a holder hands on: it opens what a certificate says and nothing else, so it is kept as it is.
CREATE TABLE certification_award (
    id uuid PRIMARY KEY,
    number bigint NOT NULL UNIQUE CHECK (number > 0),
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    certification_id uuid NOT NULL REFERENCES certification ON DELETE RESTRICT,
    renews_id uuid UNIQUE REFERENCES certification_award ON DELETE RESTRICT,
    awarded_on date NOT NULL,
    valid_until date CHECK (valid_until > awarded_on),
    awarded_by text NOT NULL CHECK (awarded_by <> ''),
    note text NOT NULL,
    report jsonb NOT NULL,
    token text COLLATE "C" NOT NULL UNIQUE CHECK (length(token) >= 43),
    recorded_at timestamptz NOT NULL,
    revoked_on date,
    revoked_by text,
    revoked_reason text,
    CHECK ((revoked_on IS NULL) = (revoked_by IS NULL)),
    CHECK ((revoked_on IS NULL) = (revoked_reason IS NULL)),
    CHECK (revoked_on >= awarded_on)
);
CREATE INDEX certification_award_person ON certification_award (person_id, awarded_on DESC);
CREATE INDEX certification_award_certification ON certification_award (certification_id);
CREATE INDEX certification_award_end ON certification_award (valid_until) WHERE revoked_on IS NULL;

-- What an award proves, as the certification stood for it on the day of the award.
CREATE TABLE certification_award_proof (
    id uuid PRIMARY KEY,
    award_id uuid NOT NULL REFERENCES certification_award ON DELETE RESTRICT,
    competency_id uuid NOT NULL REFERENCES competency ON DELETE RESTRICT,
    level integer NOT NULL CHECK (level BETWEEN 1 AND 20),
    UNIQUE (award_id, competency_id)
);
CREATE INDEX certification_award_proof_competency ON certification_award_proof (competency_id);

-- How many days before its end the holder was reminded of it.
CREATE TABLE certification_reminder (
    id uuid PRIMARY KEY,
    award_id uuid NOT NULL REFERENCES certification_award ON DELETE RESTRICT,
    days integer NOT NULL CHECK (days >= 0),
    UNIQUE (award_id, days)
);

-- Somebody on the way to an award, or to the renewal of one.
CREATE TABLE certification_candidacy (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    certification_id uuid NOT NULL REFERENCES certification ON DELETE RESTRICT,
    renews_id uuid REFERENCES certification_award ON DELETE RESTRICT,
    state text NOT NULL CHECK (state IN ('collecting', 'submitted', 'awarded', 'declined', 'withdrawn')),
    begun_on date NOT NULL,
    submitted_at timestamptz,
    decided_at timestamptz,
    decided_by text,
    note text NOT NULL,
    award_id uuid UNIQUE REFERENCES certification_award ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    CHECK ((state = 'awarded') = (award_id IS NOT NULL)),
    CHECK (state <> 'submitted' OR submitted_at IS NOT NULL)
);
CREATE UNIQUE INDEX certification_candidacy_open ON certification_candidacy (person_id, certification_id)
    WHERE state IN ('collecting', 'submitted');
CREATE INDEX certification_candidacy_certification ON certification_candidacy (certification_id);
CREATE INDEX certification_candidacy_renews ON certification_candidacy (renews_id);
CREATE INDEX certification_candidacy_state ON certification_candidacy (state) WHERE state = 'submitted';

CREATE TABLE certification_evidence (
    id uuid PRIMARY KEY,
    candidacy_id uuid NOT NULL REFERENCES certification_candidacy ON DELETE RESTRICT,
    criterion text NOT NULL CHECK (criterion <> ''),
    done_on date NOT NULL,
    amount integer NOT NULL CHECK (amount > 0),
    note text NOT NULL,
    link text NOT NULL CHECK (link = '' OR link ~ '^https?://'),
    asked_id uuid REFERENCES person ON DELETE RESTRICT,
    answer text NOT NULL CHECK (answer IN ('noted', 'waiting', 'confirmed', 'declined')),
    answered_at timestamptz,
    answer_note text NOT NULL,
    recorded_at timestamptz NOT NULL,
    CHECK ((asked_id IS NULL) = (answer = 'noted')),
    CHECK ((answered_at IS NOT NULL) = (answer IN ('confirmed', 'declined')))
);
CREATE INDEX certification_evidence_candidacy ON certification_evidence (candidacy_id);
CREATE INDEX certification_evidence_asked ON certification_evidence (asked_id, answer);
