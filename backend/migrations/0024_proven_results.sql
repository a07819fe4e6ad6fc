-- Every result is proven best for what it was made for, also the one that a longer run keeps meanwhile: none has a bound.
ALTER TABLE round_result DROP COLUMN bound;
