"""Background work: a row before it is run, run by whoever takes it first, its effect had once."""
