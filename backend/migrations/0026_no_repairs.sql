-- Repairs of a published round are not built yet: nothing read this table and this setting.

DROP TABLE repair;
ALTER TABLE programme DROP COLUMN repair_by_rule;
