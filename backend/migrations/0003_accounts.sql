-- Accounts, what they may do, and how they sign in.

CREATE TABLE account (
    id uuid PRIMARY KEY,
    person_id uuid UNIQUE REFERENCES person ON DELETE RESTRICT,
    name text NOT NULL CHECK (name <> ''),
    email text NOT NULL UNIQUE CHECK (email = lower(email)),
    password_hash text,
    state text NOT NULL CHECK (state IN ('invited', 'active', 'disabled')),
    created_at timestamptz NOT NULL,
    version integer NOT NULL CHECK (version > 0)
);
CREATE INDEX account_name ON account (lower(name), id);

CREATE TABLE role_grant (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account ON DELETE RESTRICT,
    role text NOT NULL CHECK (role IN ('coordinator', 'talent_partner', 'executive', 'administrator')),
    scope text,
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from),
    reason text NOT NULL CHECK (reason <> ''),
    granted_by uuid,
    granted_at timestamptz NOT NULL,
    ended_by uuid,
    ended_at timestamptz,
    end_reason text,
    CHECK ((role = 'coordinator') = (scope IS NOT NULL)),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE INDEX role_grant_account ON role_grant (account_id);
CREATE UNIQUE INDEX role_grant_once ON role_grant (account_id, role, coalesce(scope, '')) WHERE ended_at IS NULL;

CREATE TABLE sign_in (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account ON DELETE RESTRICT,
    token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    ended_at timestamptz,
    user_agent text NOT NULL,
    address text NOT NULL
);
CREATE INDEX sign_in_account ON sign_in (account_id, created_at DESC);

CREATE TABLE mail_link (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account ON DELETE RESTRICT,
    purpose text NOT NULL CHECK (purpose IN ('invitation', 'reset')),
    token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    created_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX mail_link_account ON mail_link (account_id);

-- Generic cell rate algorithm: one moment per key says when its bucket is empty again.
CREATE TABLE throttle (
    key bytea PRIMARY KEY CHECK (length(key) = 32),
    empty_at timestamptz NOT NULL
);

CREATE TABLE notification (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account ON DELETE RESTRICT,
    title text NOT NULL,
    body text NOT NULL,
    href text NOT NULL,
    created_at timestamptz NOT NULL,
    read_at timestamptz
);
CREATE INDEX notification_account ON notification (account_id, id DESC);
CREATE INDEX notification_unread ON notification (account_id) WHERE read_at IS NULL;

-- Creating requests that may be sent again: whose turn it is (claim), whether the effect was committed, the answer.
CREATE TABLE idempotency_key (
    account_id uuid NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    created_at timestamptz NOT NULL,
    claim uuid NOT NULL,
    claimed_at timestamptz NOT NULL,
    is_done boolean NOT NULL,
    status integer,
    headers jsonb,
    body bytea,
    PRIMARY KEY (account_id, key)
);
CREATE INDEX idempotency_key_created ON idempotency_key (created_at);

-- The people of the sample organisation as whom a visitor can sign in with one click, in demo mode only.
CREATE TABLE demo_persona (
    persona text PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account ON DELETE RESTRICT,
    title text NOT NULL,
    story text NOT NULL,
    position integer NOT NULL
);
