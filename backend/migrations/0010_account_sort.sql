-- Accounts are listed as people are: by a name made by backend/people/core/words.py, which every server sorts alike.
-- Those that are there take the one of their person, or else their name in lower case: near enough, and never null.
ALTER TABLE account ADD COLUMN sort_name text COLLATE "C";
UPDATE account a SET sort_name = coalesce((SELECT p.sort_name FROM person p WHERE p.id = a.person_id), lower(a.name));
ALTER TABLE account ALTER COLUMN sort_name SET NOT NULL;
DROP INDEX account_name;
CREATE INDEX account_sort ON account (sort_name, id);
