-- Browsers that have signed in to an account: their tries are counted apart from those of strangers.
CREATE TABLE known_device (
    token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
    account_id uuid NOT NULL REFERENCES account ON DELETE RESTRICT,
    seen_at timestamptz NOT NULL
);
CREATE INDEX known_device_account ON known_device (account_id);
