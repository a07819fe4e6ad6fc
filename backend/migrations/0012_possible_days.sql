-- Days that nobody can mean are kept out: '0001-01-01' and '9999-12-31' come back from the driver as the ends of time,
-- with which no day can be compared. A period's last bound is the first day not in it any more.
UPDATE person SET joined_on = NULL WHERE joined_on NOT BETWEEN '1900-01-01' AND '2200-01-01';
UPDATE person SET left_on = greatest(least(left_on, '2200-01-01'), '1900-01-01')
WHERE left_on NOT BETWEEN '1900-01-01' AND '2200-01-01';
DELETE FROM reporting_line WHERE valid_from > '2199-12-31' OR valid_to <= '1900-01-01';
UPDATE reporting_line SET valid_from = greatest(valid_from, '1900-01-01') WHERE valid_from < '1900-01-01';
UPDATE reporting_line SET valid_to = NULL WHERE valid_to > '2200-01-01';
DELETE FROM incumbency WHERE valid_from > '2199-12-31' OR valid_to <= '1900-01-01';
UPDATE incumbency SET valid_from = greatest(valid_from, '1900-01-01') WHERE valid_from < '1900-01-01';
UPDATE incumbency SET valid_to = NULL WHERE valid_to > '2200-01-01';

ALTER TABLE person ADD CONSTRAINT person_days CHECK (
    joined_on BETWEEN '1900-01-01' AND '2200-01-01' AND left_on BETWEEN '1900-01-01' AND '2200-01-01');
ALTER TABLE reporting_line ADD CONSTRAINT reporting_line_days CHECK (
    valid_from BETWEEN '1900-01-01' AND '2200-01-01' AND valid_to BETWEEN '1900-01-01' AND '2200-01-01');
ALTER TABLE incumbency ADD CONSTRAINT incumbency_days CHECK (
    valid_from BETWEEN '1900-01-01' AND '2200-01-01' AND valid_to BETWEEN '1900-01-01' AND '2200-01-01');
