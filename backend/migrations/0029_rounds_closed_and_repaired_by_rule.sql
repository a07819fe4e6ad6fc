-- Which rounds were closed with their programme, so that they open again with it; and programmes whose repairs that move
-- nobody go out by themselves.

ALTER TABLE round ADD COLUMN closed_with_programme boolean NOT NULL DEFAULT false;
ALTER TABLE programme ADD COLUMN repair_by_rule boolean NOT NULL DEFAULT false;
ALTER TABLE programme ALTER COLUMN repair_by_rule DROP DEFAULT;
