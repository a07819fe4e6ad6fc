-- What people can know and learn. Levels are whole numbers, 1 the lowest; 0 stands for none.
CREATE TABLE competency (
    id uuid PRIMARY KEY,
    code text COLLATE "C" NOT NULL UNIQUE CHECK (code <> ''),
    name text NOT NULL CHECK (name <> ''),
    area text NOT NULL,
    description text NOT NULL,
    sort_name text COLLATE "C" NOT NULL,
    search_text text NOT NULL,
    search tsvector NOT NULL GENERATED ALWAYS AS (array_to_tsvector(string_to_array(search_text, ' '))) STORED,
    version integer NOT NULL CHECK (version > 0)
);
CREATE INDEX competency_sort ON competency (sort_name, id);
CREATE INDEX competency_search ON competency USING gin (search);
