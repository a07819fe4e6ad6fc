-- The log of what was done: appended to in the transaction of the change, each entry carrying the hash of the one before.

CREATE TABLE audit_entry (
    number bigint PRIMARY KEY CHECK (number > 0),
    at timestamptz NOT NULL,
    actor_id uuid,
    actor_name text NOT NULL,
    action text NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid,
    subject_name text NOT NULL,
    detail jsonb NOT NULL,
    request_id text NOT NULL,
    previous_hash bytea NOT NULL CHECK (length(previous_hash) = 32),
    hash bytea NOT NULL UNIQUE CHECK (length(hash) = 32)
);
CREATE INDEX audit_entry_actor ON audit_entry (actor_id, number DESC);
CREATE INDEX audit_entry_subject ON audit_entry (subject_id, number DESC);
CREATE INDEX audit_entry_action ON audit_entry (action, number DESC);
CREATE INDEX audit_entry_at ON audit_entry (at);

-- The end of the chain; locked while an entry is appended, so that entries stand in one line.
CREATE TABLE audit_head (
    id smallint PRIMARY KEY CHECK (id = 1),
    number bigint NOT NULL,
    hash bytea NOT NULL CHECK (length(hash) = 32)
);
INSERT INTO audit_head VALUES (1, 0, decode(repeat('00', 32), 'hex'));

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit log is appended to and never changed';
END $$;
CREATE TRIGGER audit_entry_only_grows BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_stays BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What can still be taken back, by whom and until when.
CREATE TABLE undoable (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    audit_number bigint NOT NULL REFERENCES audit_entry,
    kind text NOT NULL,
    payload jsonb NOT NULL,
    ends_at timestamptz NOT NULL,
    undone_at timestamptz
);
CREATE INDEX undoable_account ON undoable (account_id, id DESC);
CREATE INDEX undoable_audit ON undoable (audit_number);
