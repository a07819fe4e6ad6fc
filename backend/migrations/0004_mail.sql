-- Mail that is to be sent: written in the transaction of its cause, sent afterwards by a worker.

CREATE TABLE mail (
    id uuid PRIMARY KEY,
    recipient text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    state text NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed')),
    attempts integer NOT NULL,
    created_at timestamptz NOT NULL,
    next_try_at timestamptz NOT NULL,
    sent_at timestamptz,
    problem text NOT NULL
);
CREATE INDEX mail_due ON mail (next_try_at) WHERE state IN ('queued', 'sending');
