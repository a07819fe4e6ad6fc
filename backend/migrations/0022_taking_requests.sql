-- Whether mentees may ask for a mentor themselves in a programme, and how long a mentor has to answer them.
ALTER TABLE programme ADD COLUMN takes_requests boolean NOT NULL DEFAULT true;
ALTER TABLE programme ADD COLUMN request_days integer NOT NULL DEFAULT 5 CHECK (request_days BETWEEN 1 AND 30);
ALTER TABLE programme ALTER COLUMN takes_requests DROP DEFAULT;
ALTER TABLE programme ALTER COLUMN request_days DROP DEFAULT;
