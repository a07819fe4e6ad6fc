-- Background work: a row before it is run. The row is the truth about it, the queue of the next step only a doorbell.

CREATE TABLE work (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind <> ''),
    queue text NOT NULL CHECK (queue IN ('default', 'cpu', 'mail')),
    title text NOT NULL CHECK (title <> ''),
    account_id uuid,
    subject_id uuid,
    arguments jsonb NOT NULL,
    request_id text NOT NULL,
    state text NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
    progress integer NOT NULL CHECK (progress BETWEEN 0 AND 1000),
    step text NOT NULL,
    attempt integer NOT NULL CHECK (attempt >= 0),
    attempts_left integer NOT NULL CHECK (attempts_left >= 0),
    due_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    started_at timestamptz,
    heartbeat_at timestamptz,
    cancel_requested_at timestamptz,
    finished_at timestamptz,
    error text,
    result jsonb,
    result_href text,
    CHECK ((state IN ('done', 'failed', 'cancelled')) = (finished_at IS NOT NULL)),
    CHECK ((state = 'failed') = (error IS NOT NULL)),
    CHECK (state <> 'running' OR (started_at IS NOT NULL AND heartbeat_at IS NOT NULL)),
    CHECK (state = 'done' OR (result IS NULL AND result_href IS NULL))
);
CREATE INDEX work_account ON work (account_id, id DESC);
CREATE INDEX work_subject ON work (subject_id, id DESC);
CREATE INDEX work_open ON work (due_at) WHERE state IN ('queued', 'running');
CREATE INDEX work_finished ON work (finished_at) WHERE finished_at IS NOT NULL;
