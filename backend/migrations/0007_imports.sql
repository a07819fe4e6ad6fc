-- Files of people: as they came, what they would do, what they did, and what takes it back.

-- How the columns of one source's files were mapped last.
CREATE TABLE import_source (
    id uuid PRIMARY KEY,
    name text NOT NULL UNIQUE CHECK (name <> ''),
    mapping jsonb NOT NULL,
    mapped_at timestamptz NOT NULL
);

-- The file itself is kept until what it says is done, and no longer.
CREATE TABLE person_import (
    id uuid PRIMARY KEY,
    source text NOT NULL CHECK (source <> ''),
    file_name text NOT NULL CHECK (file_name <> ''),
    content bytea,
    size integer NOT NULL CHECK (size >= 0),
    state text NOT NULL CHECK (state IN ('checking', 'unreadable', 'unmapped', 'changed', 'checked', 'committing',
                                         'committed', 'undoing', 'undone')),
    columns jsonb NOT NULL,
    mapping jsonb,
    options jsonb NOT NULL,
    summary jsonb,
    digest text,
    work_id uuid,
    created_by uuid,
    created_by_name text NOT NULL,
    created_at timestamptz NOT NULL,
    committed_at timestamptz,
    undo_until timestamptz,
    undone_at timestamptz,
    closed_accounts uuid[] NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    CHECK ((state IN ('committed', 'undoing', 'undone')) = (committed_at IS NOT NULL)),
    CHECK ((state = 'undone') = (undone_at IS NOT NULL)),
    CHECK ((committed_at IS NULL) = (undo_until IS NULL)),
    CHECK (content IS NOT NULL OR committed_at IS NOT NULL),
    CHECK (state <> 'checked' OR (summary IS NOT NULL AND digest IS NOT NULL))
);

-- What a person decided about single rows: left out, or other texts for some of its cells.
CREATE TABLE import_fix (
    import_id uuid NOT NULL REFERENCES person_import,
    row integer NOT NULL CHECK (row > 0),
    is_left_out boolean NOT NULL,
    texts jsonb NOT NULL,
    PRIMARY KEY (import_id, row)
);

-- What the last check found for each person and each row at fault; after the commit, what was done.
-- Before and after hold the fields that differ; of somebody added, all.
CREATE TABLE import_row (
    import_id uuid NOT NULL REFERENCES person_import,
    place integer NOT NULL CHECK (place > 0),
    kind text NOT NULL CHECK (kind IN ('problem', 'added', 'changed', 'number changed', 'left', 'returned', 'kept')),
    row integer,
    person_id uuid,
    number text NOT NULL,
    name text NOT NULL,
    problems jsonb NOT NULL,
    before jsonb,
    after jsonb,
    PRIMARY KEY (import_id, place)
);
CREATE INDEX import_row_kind ON import_row (import_id, kind, place);
CREATE INDEX import_row_person ON import_row (person_id) WHERE person_id IS NOT NULL;

-- The org units, roles and positions that a commit made or changed.
CREATE TABLE import_thing (
    import_id uuid NOT NULL REFERENCES person_import,
    kind text NOT NULL CHECK (kind IN ('org_unit', 'role', 'position')),
    code text NOT NULL,
    before jsonb,
    after jsonb,
    PRIMARY KEY (import_id, kind, code)
);

-- The periods of reporting lines and incumbencies that a commit added and removed, for putting them back as they were.
CREATE TABLE import_period (
    import_id uuid NOT NULL REFERENCES person_import,
    line text NOT NULL CHECK (line IN ('reporting_line', 'incumbency')),
    is_added boolean NOT NULL,
    id uuid NOT NULL,
    subject uuid NOT NULL,
    holder uuid NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    PRIMARY KEY (import_id, line, is_added, id)
);
