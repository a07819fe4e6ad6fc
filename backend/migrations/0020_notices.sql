-- Notices: why a message was sent, what waits to be mailed, when somebody wants mail, and links that answer one thing.

ALTER TABLE notification ADD COLUMN reason text NOT NULL DEFAULT '';
ALTER TABLE notification ALTER COLUMN reason DROP DEFAULT;

-- Of whoever chose something else than what everybody begins with.
CREATE TABLE notice_settings (
    person_id uuid PRIMARY KEY REFERENCES person ON DELETE RESTRICT,
    pace text NOT NULL CHECK (pace IN ('at_once', 'daily')),
    quiet_from time,
    quiet_to time,
    quiet_weekends boolean NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    CHECK ((quiet_from IS NULL) = (quiet_to IS NULL)),
    CHECK (quiet_from <> quiet_to)
);

-- A row is gone once its mail is made, in the same transaction.
CREATE TABLE waiting_notice (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    kind text NOT NULL CHECK (kind <> ''),
    subject text NOT NULL CHECK (subject <> ''),
    body text NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    href text NOT NULL,
    answers jsonb NOT NULL,
    is_urgent boolean NOT NULL,
    created_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL
);
CREATE INDEX waiting_notice_due ON waiting_notice (due_at);
CREATE INDEX waiting_notice_person ON waiting_notice (person_id);

CREATE TABLE answer_link (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    purpose text NOT NULL CHECK (purpose <> ''),
    subject_id uuid NOT NULL,
    token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    created_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    voided_at timestamptz
);
CREATE INDEX answer_link_person ON answer_link (person_id);
CREATE INDEX answer_link_subject ON answer_link (purpose, subject_id);
CREATE INDEX answer_link_over ON answer_link (ends_at);
