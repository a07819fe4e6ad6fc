-- Changes of what is only planned are counted apart from the version: that would tell of plans whoever may not know them.
ALTER TABLE person ADD COLUMN plans integer NOT NULL DEFAULT 0 CHECK (plans >= 0);
ALTER TABLE position ADD COLUMN plans integer NOT NULL DEFAULT 0 CHECK (plans >= 0);
