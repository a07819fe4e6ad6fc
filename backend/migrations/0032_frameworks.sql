-- Career frameworks: each version whole, as the pieces that it is made of. What the pieces mean and whether they fit
-- together is decided in backend/careers/core; roles and competencies stay the same ones from version to version by code.
CREATE TABLE framework (
    id uuid PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    name text NOT NULL CHECK (name <> '')
);

CREATE TABLE framework_version (
    id uuid PRIMARY KEY,
    framework_id uuid NOT NULL REFERENCES framework ON DELETE RESTRICT,
    number integer NOT NULL CHECK (number > 0),
    state text NOT NULL CHECK (state IN ('draft', 'checked', 'published', 'superseded')),
    source text NOT NULL,
    made_at timestamptz NOT NULL,
    made_by text NOT NULL,
    published_at timestamptz,
    published_by text,
    version integer NOT NULL CHECK (version > 0),
    UNIQUE (framework_id, number),
    CHECK ((state IN ('published', 'superseded')) = (published_at IS NOT NULL)),
    CHECK ((published_at IS NULL) = (published_by IS NULL))
);
CREATE UNIQUE INDEX framework_version_published ON framework_version (framework_id) WHERE state = 'published';
CREATE UNIQUE INDEX framework_version_draft ON framework_version (framework_id) WHERE state IN ('draft', 'checked');

-- body is a piece as backend/careers/frameworks/pieces.py writes it; place is its place in the authors' order.
CREATE TABLE framework_piece (
    version_id uuid NOT NULL REFERENCES framework_version ON DELETE RESTRICT,
    kind text NOT NULL CHECK (kind IN ('family', 'track', 'scale', 'competency', 'role', 'move')),
    code text COLLATE "C" NOT NULL CHECK (code <> ''),
    place integer NOT NULL,
    body jsonb NOT NULL,
    PRIMARY KEY (version_id, kind, code)
);

-- A version that people stand on is never edited, whoever asks the database.
CREATE FUNCTION refuse_published_piece() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM framework_version v
        WHERE v.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.version_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.version_id END)
        AND v.state IN ('published', 'superseded')
    ) THEN
        RAISE EXCEPTION 'a published version of a framework is never edited: make the next one';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER framework_piece_published BEFORE INSERT OR UPDATE OR DELETE ON framework_piece
    FOR EACH ROW EXECUTE FUNCTION refuse_published_piece();

-- Which role of a version the people of a role of the version before moved to.
CREATE TABLE framework_mapping (
    version_id uuid NOT NULL REFERENCES framework_version ON DELETE RESTRICT,
    role_code text COLLATE "C" NOT NULL,
    successor_code text COLLATE "C",
    seats integer NOT NULL CHECK (seats >= 0),
    PRIMARY KEY (version_id, role_code)
);

-- Roles and competencies of a framework belong to it, those of none were added by hand. Retired ones are in no published
-- version any more, and stay for the sake of what was said of them.
ALTER TABLE role DROP CONSTRAINT role_track_check;
ALTER TABLE role ADD CONSTRAINT role_track_check CHECK (track <> '');
ALTER TABLE role ADD COLUMN state text NOT NULL DEFAULT 'current' CHECK (state IN ('current', 'retired'));
ALTER TABLE role ALTER COLUMN state DROP DEFAULT;
ALTER TABLE competency ADD COLUMN framework_id uuid REFERENCES framework ON DELETE RESTRICT;
ALTER TABLE competency ADD COLUMN state text NOT NULL DEFAULT 'current' CHECK (state IN ('current', 'retired'));
ALTER TABLE competency ALTER COLUMN state DROP DEFAULT;
CREATE INDEX competency_framework ON competency (framework_id);

CREATE TABLE framework_role (
    role_id uuid PRIMARY KEY REFERENCES role ON DELETE RESTRICT,
    framework_id uuid NOT NULL REFERENCES framework ON DELETE RESTRICT
);
CREATE INDEX framework_role_framework ON framework_role (framework_id);
