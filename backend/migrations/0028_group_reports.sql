-- What was shown of groups whose members consented, as it was shown: no two reports of a programme differ in fewer than
-- five people, so none of them can be worked out of two. Of people it keeps what became of them, and nothing that they told.
CREATE TABLE group_report (
    id uuid PRIMARY KEY,
    programme_id uuid NOT NULL REFERENCES programme ON DELETE RESTRICT,
    attributes jsonb NOT NULL,
    fared jsonb NOT NULL,
    made_at timestamptz NOT NULL
);
CREATE INDEX group_report_programme ON group_report (programme_id, made_at);

-- When somebody last changed what they told, or took it back; not what it was.
ALTER TABLE enrolment ADD COLUMN background_changed_at timestamptz;
