-- What becomes of repairs that a rule begins: one that failed is tried again, one that was dropped or taken back by
-- somebody lets nothing more go out by itself, and coordinators are told of each once.

ALTER TABLE repair ADD COLUMN failed_at timestamptz;
ALTER TABLE repair ADD COLUMN set_aside_at timestamptz;
ALTER TABLE repair ADD COLUMN told_at timestamptz;

UPDATE repair SET failed_at = input_at
WHERE state = 'dropped' AND said = 'It was stopped, or could not be worked out. Work it out anew.';
UPDATE repair p SET told_at = b.published_at FROM publication b WHERE b.repair_id = p.id AND p.is_by_rule;
UPDATE repair p SET set_aside_at = b.ended_at
FROM publication b WHERE b.repair_id = p.id AND b.state = 'taken_back' AND p.state <> 'confirmed';

-- By rule nothing is repaired twice for the same, unless it came to nothing.
DROP INDEX repair_by_rule;
CREATE UNIQUE INDEX repair_by_rule ON repair (round_id, cause) WHERE is_by_rule AND failed_at IS NULL;
