-- People, the units they belong to, the positions they hold and whom they report to.
-- Periods are half-open: valid_from is the first day, valid_to the first day after.
-- sort_name and search_text are made by backend/people/core/words.py: lists sort and searches find alike on every server,
-- whatever its collation. search_text holds words apart by single spaces; search holds the same for the index.

CREATE TABLE org_unit (
    id uuid PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    name text NOT NULL CHECK (name <> ''),
    parent_id uuid REFERENCES org_unit ON DELETE RESTRICT,
    sort_name text COLLATE "C" NOT NULL,
    search_text text NOT NULL,
    search tsvector NOT NULL GENERATED ALWAYS AS (array_to_tsvector(string_to_array(search_text, ' '))) STORED,
    version integer NOT NULL CHECK (version > 0),
    CHECK (parent_id <> id)
);
CREATE INDEX org_unit_parent ON org_unit (parent_id);
CREATE INDEX org_unit_sort ON org_unit (sort_name, id);
CREATE INDEX org_unit_search ON org_unit USING gin (search);

CREATE TABLE role (
    id uuid PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    name text NOT NULL CHECK (name <> ''),
    family text COLLATE "C" NOT NULL CHECK (family <> ''),
    track text NOT NULL CHECK (track IN ('individual contributor', 'management')),
    level integer NOT NULL CHECK (level BETWEEN 1 AND 20)
);

CREATE TABLE person (
    id uuid PRIMARY KEY,
    number text COLLATE "C" NOT NULL UNIQUE CHECK (number <> ''),
    name text NOT NULL CHECK (name <> ''),
    email text NOT NULL UNIQUE CHECK (email = lower(email)),
    time_zone text NOT NULL,
    languages text[] NOT NULL,
    location text NOT NULL,
    org_unit_id uuid NOT NULL REFERENCES org_unit ON DELETE RESTRICT,
    state text NOT NULL CHECK (state IN ('active', 'left')),
    joined_on date,
    left_on date,
    sort_name text COLLATE "C" NOT NULL,
    search_text text NOT NULL,
    search tsvector NOT NULL GENERATED ALWAYS AS (array_to_tsvector(string_to_array(search_text, ' '))) STORED,
    version integer NOT NULL CHECK (version > 0),
    CHECK ((state = 'left') = (left_on IS NOT NULL))
);
CREATE INDEX person_search ON person USING gin (search);
CREATE INDEX person_sort ON person (sort_name, id);
CREATE INDEX person_joined ON person (coalesce(joined_on, '0001-01-01'), id);
CREATE INDEX person_org_unit ON person (org_unit_id, sort_name, id);

CREATE TABLE reporting_line (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    manager_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to > valid_from),
    CHECK (person_id <> manager_id),
    UNIQUE (person_id, valid_from)
);
CREATE UNIQUE INDEX reporting_line_last ON reporting_line (person_id) WHERE valid_to IS NULL;
CREATE INDEX reporting_line_manager ON reporting_line (manager_id);

CREATE TABLE position (
    id uuid PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    title text NOT NULL CHECK (title <> ''),
    role_id uuid REFERENCES role ON DELETE RESTRICT,
    org_unit_id uuid NOT NULL REFERENCES org_unit ON DELETE RESTRICT,
    state text NOT NULL CHECK (state IN ('open', 'closed')),
    sort_title text COLLATE "C" NOT NULL,
    search_text text NOT NULL,
    search tsvector NOT NULL GENERATED ALWAYS AS (array_to_tsvector(string_to_array(search_text, ' '))) STORED,
    version integer NOT NULL CHECK (version > 0)
);
CREATE INDEX position_search ON position USING gin (search);
CREATE INDEX position_org_unit ON position (org_unit_id);
CREATE INDEX position_sort ON position (sort_title, id);

CREATE TABLE incumbency (
    id uuid PRIMARY KEY,
    position_id uuid NOT NULL REFERENCES position ON DELETE RESTRICT,
    person_id uuid NOT NULL REFERENCES person ON DELETE RESTRICT,
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to > valid_from),
    UNIQUE (position_id, valid_from),
    UNIQUE (person_id, valid_from)
);
CREATE UNIQUE INDEX incumbency_of_position ON incumbency (position_id) WHERE valid_to IS NULL;
CREATE UNIQUE INDEX incumbency_of_person ON incumbency (person_id) WHERE valid_to IS NULL;

-- One row that whoever changes units, seats or the reporting tree locks first: two harmless changes at once can make a
-- cycle. Its version counts those changes.
CREATE TABLE organisation (
    id smallint PRIMARY KEY CHECK (id = 1),
    name text NOT NULL,
    version bigint NOT NULL
);
INSERT INTO organisation VALUES (1, '', 1);
